package org.chancery.mention;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Token;
import org.chancery.reference.Table;

/** Which words belong to which closed class. Immutable. */
public final class Words {
  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

  private Words() {}

  static Words load() {
    Words words = new Words();
    Arrays.stream(WordClass.values()).forEach(c -> words.classes.put(c, new HashSet<>()));
    Table.read(MentionRules.FOLDER + "words.tsv").map(words::add);
    return words;
  }

  private Set<String> of(WordClass wordClass) {
    return classes.computeIfAbsent(wordClass, c -> new HashSet<>());
  }

  private boolean add(Table.Row row) {
    String name = row.required("class");
    WordClass found =
        Arrays.stream(WordClass.values())
            .filter(c -> c.row().equals(name))
            .findFirst()
            .orElseThrow(() -> row.wrong("no class of words: " + name));
    return of(found).addAll(row.values("words"));
  }

  /** Whether a word, in any case, is of a class. */
  public boolean is(WordClass wordClass, String word) {
    return of(wordClass).contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean is(WordClass wordClass, Token token) {
    return is(wordClass, token.text());
  }

  /** Whether a token is a form of one of the verbs. */
  public boolean isVerb(WordClass verbs, Token token) {
    return of(verbs).contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
