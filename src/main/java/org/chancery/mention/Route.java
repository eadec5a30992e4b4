package org.chancery.mention;

import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** The two ends of a line: {@code between Rasht and Astara}, {@code from Rasht to Astara}. */
public record Route(List<End> ends) {
  /**
   * A capitalised name of a sentence.
   *
   * @param first index of its first token
   * @param end index one past its last token
   */
  public record End(int first, int end) {}

  /** The route that begins at a token. */
  public static Optional<Route> after(Sentence sentence, int token) {
    if (token + 3 >= sentence.size()) {
      return Optional.empty();
    }
    String joint =
        switch (sentence.token(token).text()) {
          case "between" -> "and";
          case "from" -> "to";
          default -> "";
        };
    End one = name(sentence, token + 1);
    boolean joined =
        one.end() > one.first()
            && one.end() < sentence.size()
            && sentence.token(one.end()).text().equals(joint);
    if (!joined) {
      return Optional.empty();
    }
    End other = name(sentence, one.end() + 1);
    return other.end() > other.first()
        ? Optional.of(new Route(List.of(one, other)))
        : Optional.empty();
  }

  private static End name(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size() && isPartOfName(sentence.token(end))) {
      end++;
    }
    return new End(first, end);
  }

  private static boolean isPartOfName(Token token) {
    return PatternNames.isCapital(token) && token.isNoun();
  }
}
