package org.chancery.resolve;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.Mention;

/**
 * A description with the words that tell it from others of its kind: {@code court in Warsaw},
 * {@code newly appointed ambassador to Burkina Faso}.
 *
 * @param first index of its first word, articles and owners left out
 * @param end index one past its last
 */
record NounPhrase(Sentence sentence, int first, int end) {
  private static final Set<String> TELLING = Set.of("in", "to", "of", "at", "for", "from", "on");
  private static final int FARTHEST = 8;

  static NounPhrase around(Sentence sentence, Mention mention, MentionIndex index) {
    int first = mention.firstToken();
    while (first > 0
        && isModifier(sentence.token(first - 1))
        && isFree(sentence, first - 1, index)) {
      first--;
    }
    return new NounPhrase(sentence, first, end(sentence, mention, index));
  }

  private static boolean isFree(Sentence sentence, int token, MentionIndex index) {
    return index.at(sentence.index(), token).isEmpty();
  }

  private static boolean isModifier(Token token) {
    return token.tag().matches("JJ.?|VBN|VBG|RB|NN|HYPH") && !token.text().equals("”");
  }

  /** Where a preposition's name ends, or the noun where none follows. */
  private static int end(Sentence sentence, Mention mention, MentionIndex index) {
    int preposition = mention.endToken();
    if (preposition + 1 >= sentence.size()
        || !TELLING.contains(sentence.token(preposition).text())) {
      return preposition;
    }
    int last = Math.min(sentence.size(), preposition + FARTHEST);
    for (int i = preposition + 1; i < last; i++) {
      var name = index.startingAt(sentence.index(), i);
      if (name.isPresent() && OfficeWords.isNamed(name.get())) {
        return isPossessive(sentence, name.get()) ? preposition : name.get().endToken();
      }
      if (!sentence.token(i).tag().matches("DT|JJ.?|NN.?|HYPH")) {
        break;
      }
    }
    return preposition;
  }

  private static boolean isPossessive(Sentence sentence, Mention name) {
    return OfficeWords.isPossessive(sentence, name.endToken());
  }

  /** Its words as they stand in the text. */
  String text(org.chancery.article.Text article) {
    return new org.chancery.article.Span(
            sentence.token(first).span().begin(), sentence.token(end - 1).span().end())
        .in(article);
  }
}
