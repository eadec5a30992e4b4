package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a description: {@code the two}, {@code his Iranian}.
 *
 * @param definite whether it points back to something: the, this, both, its
 * @param count how many things, 0 where untold
 * @param owner the state, body or person it belongs to: {@code Iranian}, {@code Iran's}, {@code
 *     his}; null without
 * @param other whether another one is meant: {@code the other delegation}
 */
record Modifiers(boolean definite, int count, @Nullable Mention owner, boolean other) {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "either", "neither", "each", "such");
  private static final Set<String> OTHER =
      Set.of(
          "other", "another", "second", "third", "new", "some", "any", "several", "many", "every");
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final int FARTHEST = 6;

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight");
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i + 2);
    }
    numbers.put("both", 2);
    numbers.put("either", 2);
    numbers.put("neither", 2);
    return numbers;
  }

  static Modifiers of(Sentence sentence, Mention mention, MentionIndex index) {
    boolean definite = false;
    boolean other = false;
    int count = 0;
    Mention owner = null;
    for (int i = mention.firstToken() - 1; i >= 0 && mention.firstToken() - i <= FARTHEST; i--) {
      Token token = sentence.token(i);
      Optional<Mention> before = index.at(sentence.index(), i);
      if (before.isPresent() && canOwn(before.get(), token)) {
        owner = before.get();
        definite |= token.tag().equals("PRP$");
      } else if (!isModifier(token) || before.isPresent()) {
        break;
      }
      String word = token.text().toLowerCase(Locale.ROOT);
      definite |= DEFINITE.contains(word);
      other |= OTHER.contains(word);
      count = NUMBERS.getOrDefault(word, count);
      if (token.tag().equals("DT") || token.tag().equals("PRP$") || owner != null) {
        break;
      }
    }
    return new Modifiers(
        definite, count, owner != null ? owner : behind(sentence, mention, index), other);
  }

  /** {@code officials of the two countries}, {@code the government of Iran}. */
  private static @Nullable Mention behind(Sentence sentence, Mention mention, MentionIndex index) {
    int i = mention.endToken();
    if (i + 1 >= sentence.size() || !sentence.token(i).text().equals("of")) {
      return null;
    }
    i++;
    if (sentence.token(i).tag().equals("DT")) {
      i++;
    }
    return i >= sentence.size()
        ? null
        : index
            .startingAt(sentence.index(), i)
            .filter(m -> m.type() == EntityType.STATE && m.kind() != MentionKind.PRONOUN)
            .orElse(null);
  }

  private static boolean canOwn(Mention mention, Token token) {
    return mention.kind() == MentionKind.PRONOUN
        ? token.tag().equals("PRP$")
        : mention.type() == EntityType.STATE
            || mention.type() == EntityType.ORGANIZATION
            || mention.type() == EntityType.PERSON
            || mention.type() == EntityType.PLACE;
  }

  private static boolean isModifier(Token token) {
    return token.tag().matches("DT|JJ.?|CD|POS|NN|NNP|PRP\\$|VBN|VBG|PDT|HYPH|RB");
  }
}
