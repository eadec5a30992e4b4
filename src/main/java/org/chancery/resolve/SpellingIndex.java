package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reference.PersonRecord;

/**
 * People by names in another form than the text's: spelt otherwise, with more or fewer words, or
 * the family name alone. Immutable.
 */
final class SpellingIndex {
  private final Map<String, List<PersonRecord>> bySound = new HashMap<>();
  private final Map<String, List<PersonRecord>> byFamilyName = new HashMap<>();

  /**
   * By the first word with each other one. Names of which one is the other with more words share
   * such a pair, and a pair has few names: first words alone would give hundreds to be compared.
   */
  private final Map<String, List<Form>> byTwoWords = new HashMap<>();

  private record Form(PersonRecord person, List<String> words) {}

  SpellingIndex(List<PersonRecord> people) {
    for (PersonRecord person : people) {
      for (String name : person.names()) {
        add(person, PersonName.of(name), name.equals(person.name()));
      }
    }
  }

  private void add(PersonRecord person, PersonName name, boolean usual) {
    List<String> words = name.words();
    if (usual && !words.isEmpty()) {
      put(byFamilyName, words.get(words.size() - 1), person);
    }
    if (name.isFull()) {
      put(bySound, name.sound(), person);
      Form form = new Form(person, words);
      for (int i = 1; i < words.size(); i++) {
        put(byTwoWords, pair(words, i), form);
      }
    }
  }

  private static <T> void put(Map<String, List<T>> index, String key, T value) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  private static String pair(List<String> words, int other) {
    return words.get(0) + ' ' + words.get(other);
  }

  /** {@code Teodoro Obiang} for {@code Teodoro Obiang Nguema}: two words or more, in order. */
  List<PersonRecord> variants(PersonName name) {
    Set<PersonRecord> found = new LinkedHashSet<>(4);
    found.addAll(bySound.getOrDefault(name.sound(), List.of()));
    for (int i = 1; i < name.words().size(); i++) {
      for (Form form : byTwoWords.getOrDefault(pair(name.words(), i), List.of())) {
        if (name.isVariantOf(form.words())) {
          found.add(form.person());
        }
      }
    }
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }

  List<PersonRecord> ofFamily(String familyName) {
    return byFamilyName.getOrDefault(familyName, List.of());
  }
}
