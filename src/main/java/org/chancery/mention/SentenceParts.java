package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.reference.NameParts;

/**
 * A sentence as parts of names, for looking names up.
 *
 * @param parts of all tokens, in order
 * @param tokenOf index of the token that each part stands in
 * @param firstPart index of the first part of each token, or of what follows where it has none; one
 *     more entry than tokens
 */
record SentenceParts(
    Sentence sentence, List<NameParts.Part> parts, List<Integer> tokenOf, int[] firstPart) {

  static SentenceParts of(Sentence sentence) {
    List<NameParts.Part> parts = new ArrayList<>();
    List<Integer> tokenOf = new ArrayList<>();
    int[] firstPart = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      firstPart[i] = parts.size();
      for (NameParts.Part part : NameParts.of(sentence.token(i).text())) {
        parts.add(part);
        tokenOf.add(i);
      }
    }
    firstPart[sentence.size()] = parts.size();
    return new SentenceParts(sentence, parts, tokenOf, firstPart);
  }

  /** Whether a token has a part, which dashes and full stops have not. */
  boolean hasPart(int token) {
    return firstPart[token] < firstPart[token + 1];
  }

  /** Index one past the token in which the part before this one stands; -1 inside a token. */
  int endToken(int endPart) {
    int last = tokenOf.get(endPart - 1);
    return firstPart[last + 1] == endPart ? last + 1 : -1;
  }
}
