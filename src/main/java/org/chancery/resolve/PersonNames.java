package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Mention;
import org.chancery.mention.NameTables;
import org.chancery.reference.NameParts;

/** Puts a person's short names to the full one, and never two persons together. */
final class PersonNames {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "s");

  private final NameTables tables;
  private final List<Referent> persons = new ArrayList<>();

  PersonNames(NameTables tables) {
    this.tables = tables;
  }

  /** Longer names first, so that each short one finds the full one. */
  List<Referent> cluster(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt((Mention m) -> -NameParts.of(m.text()).size())
            .thenComparing(Mention::span));
    for (Mention mention : sorted) {
      add(mention);
    }
    persons.forEach(this::tellGender);
    return persons;
  }

  private void add(Mention mention) {
    List<String> words = words(mention.text());
    List<Referent> fitting =
        persons.stream().filter(person -> fits(words, words(person.fullName()))).toList();
    Referent person = fitting.isEmpty() ? open() : nearest(fitting, mention).orElseThrow();
    person.addMention(mention);
  }

  private Referent open() {
    Referent person = new Referent(org.chancery.mention.EntityType.PERSON, true);
    persons.add(person);
    return person;
  }

  /** Among namesakes the one named last before, else the first to be named. */
  private static Optional<Referent> nearest(List<Referent> fitting, Mention mention) {
    return fitting.stream()
        .min(Comparator.comparingInt((Referent person) -> distance(person, mention)));
  }

  private static int distance(Referent person, Mention mention) {
    int best = Integer.MAX_VALUE;
    for (Mention other : person.mentions()) {
      int gap = mention.span().begin() - other.span().begin();
      best = Math.min(best, gap >= 0 ? gap : 100_000 - gap);
    }
    return best;
  }

  /** Whether a name may be short for a full one: its words in order, one of them no initial. */
  static boolean fits(List<String> few, List<String> many) {
    if (few.size() == many.size()) {
      return few.equals(many) || onlyInitialsDiffer(few, many);
    }
    if (few.size() > 1) {
      return isSubsequence(few, many);
    }
    return many.contains(few.get(0));
  }

  private static boolean onlyInitialsDiffer(List<String> few, List<String> many) {
    for (int i = 0; i < few.size(); i++) {
      String a = few.get(i);
      String b = many.get(i);
      boolean initial = a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
      if (!a.equals(b) && !initial) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubsequence(List<String> few, List<String> many) {
    int next = 0;
    for (String word : many) {
      if (next < few.size() && few.get(next).equals(word)) {
        next++;
      }
    }
    return next == few.size();
  }

  static List<String> words(String name) {
    return words(NameParts.of(name));
  }

  static List<String> words(List<NameParts.Part> name) {
    List<String> words = new ArrayList<>(name.size());
    for (NameParts.Part part : name) {
      if (!SUFFIXES.contains(part.key())) {
        words.add(part.key());
      }
    }
    return words;
  }

  private void tellGender(Referent person) {
    Set<String> genders = new HashSet<>();
    List<NameParts.Part> parts = NameParts.of(person.fullName());
    if (parts.size() > 1) {
      tables.genderOfGivenName(parts.get(0).written()).ifPresent(genders::add);
    }
    if (genders.size() == 1) {
      person.setGender(genders.iterator().next());
    }
  }
}
