package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.annotate.perceptron.Hashing;
import org.chancery.annotate.words.WordClusters;
import org.chancery.reference.NameIndex;
import org.chancery.reference.NameParts;

/**
 * What the tagger and the reference tables say of each word of a sentence: features of the
 * statistical name finder, computed by the same code in training and in use. A table's word is a
 * hint among others there, no verdict. Immutable.
 */
public final class NameFeatures {
  private final NameTables tables;
  private final WordClusters clusters = WordClusters.load();

  public NameFeatures(NameTables tables) {
    this.tables = tables;
  }

  /**
   * The features of each word: its tag, the type of the table's name it stands in and whether it
   * begins it, whether it is a given or a family name, and its coarse cluster.
   *
   * @param tags Penn Treebank tags, one a word
   */
  public String[][] of(List<String> words, List<String> tags) {
    List<List<String>> features = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      features.add(new ArrayList<>(List.of("t=" + tags.get(i))));
      addPersonParts(words.get(i), features.get(i));
      addCluster(words.get(i), features.get(i));
    }
    addTableNames(words, features);
    return features.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
  }

  private void addPersonParts(String word, List<String> features) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      if (tables.isGivenName(word)) {
        features.add("given");
      }
      if (tables.isFamilyName(word)) {
        features.add("family");
      }
    }
  }

  private void addCluster(String word, List<String> features) {
    int found = clusters.find(Hashing.lowerCase(word, 0, word.length()));
    if (found >= 0) {
      features.add("c=" + clusters.coarse(found));
    }
  }

  private void addTableNames(List<String> words, List<List<String>> features) {
    List<NameParts.Part> parts = new ArrayList<>();
    List<Integer> wordOf = new ArrayList<>();
    int[] firstPart = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      firstPart[i] = parts.size();
      for (NameParts.Part part : NameParts.of(words.get(i))) {
        parts.add(part);
        wordOf.add(i);
      }
    }
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      if (firstPart[i] < parts.size() && wordOf.get(firstPart[i]) == i && i >= end) {
        end = Math.max(end, addTableName(parts, wordOf, firstPart[i], features));
      }
    }
  }

  /** Marks the longest name that begins at a part; returns the word behind it. */
  private int addTableName(
      List<NameParts.Part> parts, List<Integer> wordOf, int from, List<List<String>> features) {
    String type = "";
    int endPart = from;
    Optional<? extends NameIndex.Hit<?>> demonym = tables.longestDemonym(parts, from);
    if (demonym.isPresent()) {
      type = "demonym";
      endPart = demonym.get().endPart();
    }
    var person = tables.longestPerson(parts, from);
    if (person.isPresent() && person.get().endPart() > Math.max(endPart, from + 1)) {
      type = "person";
      endPart = person.get().endPart();
    }
    var name = tables.longest(parts, from);
    if (name.isPresent() && name.get().endPart() >= endPart) {
      type = NameTables.typeOf(name.get().values().get(0)).name().toLowerCase(Locale.ROOT);
      endPart = name.get().endPart();
    }
    if (endPart == from) {
      return 0;
    }
    int first = wordOf.get(from);
    int last = wordOf.get(endPart - 1);
    for (int i = first; i <= last; i++) {
      features.get(i).add((i == first ? "b=" : "i=") + type);
    }
    return last + 1;
  }
}
