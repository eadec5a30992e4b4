package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a title: {@code of Iran}, {@code to Serbia}, {@code at the Foreign Ministry},
 * {@code of the UN secretary-general for the Sahel}, several of them in any order.
 */
final class OfficeTails {
  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "in", "for", "to", "from");

  private final MentionIndex index;

  OfficeTails(MentionIndex index) {
    this.index = index;
  }

  /**
   * What a tail says.
   *
   * @param of whose the office is
   * @param to where the holder is sent
   * @param area what the holder deals with: {@code for Sudan}
   * @param superior under whom: {@code to the president}
   * @param end index one past its last token, that of the title where nothing follows
   */
  record Tail(
      @Nullable Mention of,
      @Nullable Mention to,
      @Nullable Mention area,
      @Nullable OfficeMention superior,
      int end) {}

  Tail after(Sentence sentence, OfficeMention office) {
    Tail tail = new Tail(null, null, null, null, office.endToken());
    while (true) {
      Tail longer = next(sentence, office, tail);
      if (longer.end() == tail.end()) {
        return tail;
      }
      tail = longer;
    }
  }

  private Tail next(Sentence sentence, OfficeMention office, Tail tail) {
    int i = tail.end();
    if (i + 1 >= sentence.size() || !PREPOSITIONS.contains(preposition(sentence, i))) {
      return tail;
    }
    Optional<OfficeMention> superior =
        tail.superior() == null ? superior(sentence, i) : Optional.empty();
    if (superior.isPresent()) {
      return new Tail(tail.of(), tail.to(), tail.area(), superior.get(), superior.get().endToken());
    }
    int first = i + 1;
    while (first < sentence.size() && isBeforeBody(sentence, first)) {
      first++;
    }
    return index
        .startingAt(office.sentence(), first)
        .map(found -> with(sentence, office, tail, found))
        .orElse(tail);
  }

  private static String preposition(Sentence sentence, int token) {
    return OfficeWords.lower(sentence.token(token));
  }

  private Tail with(Sentence sentence, OfficeMention office, Tail tail, Mention first) {
    String preposition = preposition(sentence, tail.end());
    boolean posted = OfficeWords.isPosted(office.title());
    if (OfficeWords.isNamedPlace(first)) {
      return withPlace(office, tail, first, preposition, posted);
    }
    if (!OfficeWords.isBody(first)) {
      return tail;
    }
    Mention body = institutionOf(sentence, first).orElse(first);
    if (preposition.equals("to") || preposition.equals("in") && posted) {
      return tail.to() == null ? to(tail, body) : tail;
    }
    if (preposition.equals("for") && body.type() != EntityType.ORGANIZATION) {
      return tail.area() == null && body.kind() != MentionKind.NOMINAL ? area(tail, body) : tail;
    }
    boolean adverbial = preposition.equals("in") && body.type() != EntityType.ORGANIZATION;
    return adverbial || tail.of() != null ? tail : of(tail, body);
  }

  /** {@code the UN mission in Somalia}: where a body works is part of what it is called. */
  private int endOfBody(Mention body) {
    Sentence sentence = index.sentence(body.sentence());
    int in = body.endToken();
    boolean placed =
        body.type() == EntityType.ORGANIZATION
            && in < sentence.size()
            && sentence.token(in).text().equals("in");
    return placed
        ? index.startingAt(body.sentence(), in + 1).map(Mention::endToken).orElse(in)
        : in;
  }

  private Tail withPlace(
      OfficeMention office, Tail tail, Mention place, String preposition, boolean posted) {
    if (posted && (preposition.equals("to") || preposition.equals("in"))) {
      return tail.to() == null ? to(tail, place) : tail;
    }
    if (preposition.equals("for")) {
      return tail.area() == null ? area(tail, place) : tail;
    }
    boolean local = OfficeWords.isOfAPlace(office.title()) && preposition.equals("of");
    return local && tail.of() == null ? of(tail, place) : tail;
  }

  private Tail of(Tail tail, Mention body) {
    return new Tail(body, tail.to(), tail.area(), tail.superior(), endOfBody(body));
  }

  private static Tail to(Tail tail, Mention body) {
    return new Tail(tail.of(), body, tail.area(), tail.superior(), body.endToken());
  }

  private static Tail area(Tail tail, Mention body) {
    return new Tail(tail.of(), tail.to(), body, tail.superior(), body.endToken());
  }

  /** {@code Kyrgyzstan's cabinet}: what belongs to the state rather than the state. */
  private Optional<Mention> institutionOf(Sentence sentence, Mention state) {
    int next = state.endToken();
    if (OfficeWords.isPossessive(sentence, next)) {
      next++;
    }
    return index
        .startingAt(sentence.index(), next)
        .filter(m -> m.type() == EntityType.ORGANIZATION && OfficeWords.isBody(m));
  }

  private boolean isBeforeBody(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean adjective = word.tag().equals("JJ") && index.at(sentence.index(), token).isEmpty();
    boolean side =
        word.text().matches("opposition|ruling|governing") && isBodyAt(sentence, token + 1);
    return word.tag().equals("DT") || adjective || side;
  }

  private boolean isBodyAt(Sentence sentence, int token) {
    return index
        .startingAt(sentence.index(), token)
        .filter(m -> m.type() == EntityType.ORGANIZATION)
        .isPresent();
  }

  /** The president in {@code special assistant to the Azerbaijani president}. */
  private Optional<OfficeMention> superior(Sentence sentence, int preposition) {
    if (!Set.of("to", "of", "for").contains(preposition(sentence, preposition))) {
      return Optional.empty();
    }
    for (int next = preposition + 1; next < Math.min(sentence.size(), preposition + 6); next++) {
      Optional<OfficeMention> other = index.officeStartingAt(sentence.index(), next);
      if (other.isPresent()) {
        return other;
      }
      if (!sentence.token(next).tag().matches("DT|POS|JJ|NNP|PRP\\$")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
