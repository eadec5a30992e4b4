package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.Transliteration;

/**
 * People by names in another form than the text's: spelt otherwise, or with more or fewer words.
 * Immutable.
 */
final class SpellingIndex {
  private final Map<String, List<PersonRecord>> bySound = new HashMap<>();
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  private record Form(PersonRecord person, List<String> words) {}

  SpellingIndex(List<PersonRecord> people) {
    for (PersonRecord person : people) {
      person.names().forEach(name -> add(person, name));
    }
  }

  private void add(PersonRecord person, String name) {
    List<String> words = PersonNames.words(name);
    if (words.size() > 1) {
      bySound.computeIfAbsent(Transliteration.key(name), key -> new ArrayList<>(1)).add(person);
      byFirstWord
          .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
          .add(new Form(person, words));
    }
  }

  /** {@code Teodoro Obiang} for {@code Teodoro Obiang Nguema}: two words or more, in order. */
  Set<PersonRecord> variants(String name) {
    List<String> words = PersonNames.words(name);
    Set<PersonRecord> found =
        new LinkedHashSet<>(bySound.getOrDefault(Transliteration.key(name), List.of()));
    if (!words.isEmpty()) {
      byFirstWord.getOrDefault(words.get(0), List.of()).stream()
          .filter(form -> isVariant(words, form.words()))
          .forEach(form -> found.add(form.person()));
    }
    return found;
  }

  static boolean isVariant(List<String> one, List<String> other) {
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = few == one ? other : one;
    return few.size() > 1 && few.size() < many.size() && PersonNames.fits(few, many);
  }
}
