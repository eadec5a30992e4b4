package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;

/**
 * Names that the text says to be two of one thing: {@code Halk Maslahaty, or People's Council},
 * {@code the Customs Union (CU)}, {@code the link, better known as X}.
 */
final class OtherNames {
  private static final int FARTHEST = 6;

  private OtherNames() {}

  /** The name told first, and the other one. */
  record Pair(Mention first, Mention other) {}

  static List<Pair> in(AnnotatedArticle article, List<Mention> mentions) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention first = mentions.get(i);
      Mention other = mentions.get(i + 1);
      Sentence sentence = article.sentences().get(first.sentence());
      if (areAlike(first, other) && saysSo(sentence, first.endToken(), other.firstToken())) {
        pairs.add(new Pair(first, other));
      }
    }
    return pairs;
  }

  private static boolean areAlike(Mention first, Mention other) {
    return first.sentence() == other.sentence()
        && first.type() == other.type()
        && first.type() != EntityType.PERSON
        && first.type() != EntityType.STATE
        && first.kind() == MentionKind.NAMED
        && other.kind() == MentionKind.NAMED
        && other.firstToken() - first.endToken() <= FARTHEST;
  }

  private static boolean saysSo(Sentence sentence, int from, int to) {
    List<String> between =
        sentence.tokens().subList(from, Math.max(from, to)).stream()
            .map(OfficeWords::lower)
            .toList();
    String words = String.join(" ", between);
    boolean bracket = words.equals("(") && to + 1 < sentence.size() && isClosed(sentence, to);
    return bracket || words.matches(", or(?: the)?|.*\\bknown as(?: the)?");
  }

  private static boolean isClosed(Sentence sentence, int name) {
    return sentence.token(name + 1).text().equals(")");
  }
}
