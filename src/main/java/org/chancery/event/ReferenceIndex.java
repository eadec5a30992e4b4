package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/** An article's references and dates, to be asked for by sentence and token. */
final class ReferenceIndex {
  private final List<List<Reference>> references = new ArrayList<>();
  private final List<List<DateMention>> dates = new ArrayList<>();

  ReferenceIndex(ResolvedArticle article) {
    article.annotated().sentences().forEach(sentence -> references.add(new ArrayList<>()));
    article.annotated().sentences().forEach(sentence -> dates.add(new ArrayList<>()));
    article.references().forEach(r -> references.get(r.mention().sentence()).add(r));
    article.dates().forEach(date -> dates.get(date.sentence()).add(date));
  }

  List<Reference> in(int sentence) {
    return references.get(sentence);
  }

  Optional<Reference> at(int sentence, int token) {
    return references.get(sentence).stream().filter(r -> r.mention().covers(token)).findFirst();
  }

  List<Entity> meantAt(int sentence, int token) {
    return at(sentence, token).map(Reference::entities).orElse(List.of());
  }

  boolean isName(int sentence, int token) {
    return at(sentence, token)
        .map(r -> r.mention().kind())
        .filter(kind -> kind == MentionKind.NAMED || kind == MentionKind.METONYM)
        .isPresent();
  }

  List<DateMention> datesIn(int sentence) {
    return dates.get(sentence);
  }

  boolean isDate(int sentence, int token) {
    return dates.get(sentence).stream()
        .anyMatch(date -> date.firstToken() <= token && token < date.endToken());
  }
}
