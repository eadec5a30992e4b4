package org.chancery.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.resolve.PersonName;

/**
 * The keys of an item in the index. A first letter says what kind of key it is; the rest is folded,
 * so that nothing but a look-up is left to do when an article is read.
 */
final class ItemKeys {
  private static final char ITEM = 'q';
  private static final char NAME = 'n';
  private static final char SOUND = 's';
  private static final char TWO_WORDS = 'p';
  private static final char FAMILY = 'f';

  private ItemKeys() {}

  static Set<String> of(Item item) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(item(item.number()));
    for (String written : item.names()) {
      PersonName name = PersonName.of(written);
      keys.add(name(name.key()));
      if (item.kind() == Kind.PERSON) {
        addPerson(name, keys);
      }
    }
    List<String> words = PersonName.of(item.label()).words();
    if (item.kind() == Kind.PERSON && !words.isEmpty()) {
      keys.add(family(words.get(words.size() - 1)));
    }
    return keys;
  }

  private static void addPerson(PersonName name, Set<String> keys) {
    if (name.isFull()) {
      keys.add(sound(name));
      for (int i = 1; i < name.words().size(); i++) {
        keys.add(twoWords(name.words(), i));
      }
    }
  }

  static String item(long number) {
    return ITEM + Long.toString(number);
  }

  static String name(String key) {
    return NAME + key;
  }

  static String sound(PersonName name) {
    return SOUND + name.sound();
  }

  /** The first word with another: names of which one is longer share such a pair. */
  static String twoWords(List<String> words, int other) {
    return TWO_WORDS + words.get(0) + ' ' + words.get(other);
  }

  static String family(String word) {
    return FAMILY + word;
  }
}
