package org.chancery.annotate.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of one sentence while they are read; every method tells what is wrong, if anything. */
final class SentenceLines {
  private static final int COLUMNS = 10;
  private static final Pattern NON_WORD_ID = Pattern.compile("\\d+[-.]\\d+");

  private final List<String> comments = new ArrayList<>();
  private final List<ConlluRow> rows = new ArrayList<>();
  private final List<ConlluWord> words = new ArrayList<>();

  Optional<String> add(String line) {
    if (line.startsWith("#")) {
      comments.add(line);
      return Optional.empty();
    }
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      return Optional.of("Expected 10 columns with tabs between them, found " + columns.length);
    }
    if (NON_WORD_ID.matcher(columns[0]).matches()) {
      rows.add(new ConlluNonWord(line));
      return Optional.empty();
    }
    return addWord(columns);
  }

  private Optional<String> addWord(String[] columns) {
    int id = number(columns[0]);
    if (id != words.size() + 1) {
      return Optional.of("Expected the word " + (words.size() + 1) + ", found " + columns[0]);
    }
    int head = columns[6].equals("_") ? ConlluWord.NO_HEAD : number(columns[6]);
    if (head < 0 && !columns[6].equals("_")) {
      return Optional.of("Expected the number of a head, found " + columns[6]);
    }
    ConlluWord word =
        new ConlluWord(
            id,
            columns[1],
            columns[2],
            columns[3],
            columns[4],
            columns[5],
            head,
            columns[7],
            columns[8],
            columns[9]);
    rows.add(word);
    words.add(word);
    return Optional.empty();
  }

  /** A non-negative number, or -1. */
  private static int number(String column) {
    try {
      return Integer.parseUnsignedInt(column);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** What keeps the heads from being a tree with one root; nothing when no word has a head. */
  Optional<String> treeFault() {
    if (words.stream().allMatch(word -> word.head() == ConlluWord.NO_HEAD)) {
      return Optional.empty();
    }
    long roots = words.stream().filter(word -> word.head() == 0).count();
    if (roots != 1) {
      return Optional.of("Expected one root, found " + roots);
    }
    return words.stream().map(this::headFault).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> headFault(ConlluWord word) {
    int steps = 0;
    for (ConlluWord at = word; at.head() != 0; at = words.get(at.head() - 1)) {
      if (at.head() == ConlluWord.NO_HEAD || at.head() > words.size()) {
        return Optional.of("The word " + at.id() + " has no head in the sentence: " + at.line());
      }
      if (++steps > words.size()) {
        return Optional.of("The heads of the word " + word.id() + " go round in a circle");
      }
    }
    return Optional.empty();
  }

  ConlluSentence sentence() {
    return new ConlluSentence(comments, rows);
  }
}
