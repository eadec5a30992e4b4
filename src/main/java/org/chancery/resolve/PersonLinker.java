package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chancery.mention.EntityType;
import org.chancery.mention.NameTables;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides which person of the tables a person of an article is, by name, state, office and date; it
 * abstains rather than guesses. Immutable, shared by all threads.
 *
 * <p>Scores are those of {@link PersonScore}; a link needs {@link PersonScore#ACCEPT} and a lead of
 * {@link PersonScore#LEAD} over the next candidate.
 */
final class PersonLinker {
  private static final int MOST_CANDIDATES = 3;

  private final NameTables names;
  private final Map<String, List<TenureRecord>> tenures = new HashMap<>();
  private final Map<String, List<PersonRecord>> byFamilyName = new HashMap<>();

  /**
   * Made beside other loading: it is asked only for names that are not in the tables as written.
   */
  private final CompletableFuture<SpellingIndex> spellings;

  PersonLinker(NameTables names) {
    this.names = names;
    this.spellings =
        CompletableFuture.supplyAsync(() -> new SpellingIndex(names.tables().people()));
    for (TenureRecord tenure : names.tables().tenures()) {
      tenures.computeIfAbsent(tenure.person(), key -> new ArrayList<>()).add(tenure);
    }
    for (PersonRecord person : names.tables().people()) {
      List<String> words = PersonNames.words(person.name());
      if (!words.isEmpty()) {
        byFamilyName
            .computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
            .add(person);
      }
    }
  }

  /** A record, how well it fits, and why. */
  record Scored(PersonRecord person, double score, String reason) {}

  /** The likeliest, best first. */
  List<Scored> candidates(Referent person, StateNames states, @Nullable LocalDate date) {
    Set<PersonRecord> records = new LinkedHashSet<>();
    person.names().forEach(name -> records.addAll(fullName(name)));
    PersonScore.Likeness name = PersonScore.Likeness.SAME;
    if (records.isEmpty()) {
      person.names().stream()
          .filter(PersonScore.Likeness::isFull)
          .forEach(n -> records.addAll(spellings.join().variants(n)));
      name = PersonScore.Likeness.VARIANT;
    }
    if (records.isEmpty() && person.names().stream().noneMatch(PersonScore.Likeness::isFull)) {
      person.names().forEach(n -> records.addAll(familyName(n)));
      name = PersonScore.Likeness.FAMILY_NAME;
    }
    int namesakes = records.size();
    PersonScore.Likeness likeness = name;
    PersonEvidence evidence = evidence(person, states, date);
    return records.stream()
        .map(record -> score(evidence, record, likeness, namesakes))
        .filter(scored -> scored.score() > 0.2)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.person().id()))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** The one to link to, if the best is good and clearly ahead. */
  static @Nullable PersonRecord accepted(List<Scored> candidates) {
    double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
    return !candidates.isEmpty() && PersonScore.links(candidates.get(0).score(), next)
        ? candidates.get(0).person()
        : null;
  }

  private List<PersonRecord> fullName(String name) {
    return PersonScore.Likeness.isFull(name) ? names.people(name) : List.of();
  }

  private List<PersonRecord> familyName(String name) {
    List<String> words = PersonNames.words(name);
    return words.isEmpty()
        ? List.of()
        : byFamilyName.getOrDefault(words.get(words.size() - 1), List.of());
  }

  private Scored score(
      PersonEvidence evidence, PersonRecord record, PersonScore.Likeness name, int namesakes) {
    PersonScore score = PersonScore.of(evidence, record, tenures(record), name, namesakes);
    return new Scored(record, score.score(), score.reason());
  }

  private static PersonEvidence evidence(
      Referent person, StateNames states, @Nullable LocalDate date) {
    return new PersonEvidence(
        person.names(),
        person.offices().stream().map(PersonLinker::office).toList(),
        states.named(),
        date);
  }

  private static PersonEvidence.Office office(Referent.OfficeHeld held) {
    Referent of = held.of();
    NamedRecord body = of == null ? null : of.record();
    return new PersonEvidence.Office(
        held.title(), body == null ? "" : body.id(), of != null && of.type() == EntityType.STATE);
  }

  List<TenureRecord> tenures(PersonRecord record) {
    return tenures.getOrDefault(record.id(), List.of());
  }

  /** The one person of that full name who serves a state. */
  Optional<PersonRecord> holder(String name, String state) {
    List<PersonRecord> found =
        fullName(name).stream()
            .filter(record -> PersonScore.states(record, tenures(record)).contains(state))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * By what title a person serves a state on a day.
   *
   * @param called what the text calls the office, maybe in general words: {@code leader}
   */
  Optional<String> titleAt(PersonRecord record, String state, String called, LocalDate date) {
    List<String> titles = new ArrayList<>();
    if (record.state().equals(state) && PersonScore.spans(record.start(), record.end(), date)) {
      titles.add(record.office());
    }
    tenures(record).stream()
        .filter(t -> t.state().equals(state) && PersonScore.spans(t.start(), t.end(), date))
        .forEach(t -> titles.add(t.office()));
    return titles.stream()
        .filter(title -> !title.isEmpty())
        .filter(
            title ->
                PersonScore.alike(called, title)
                    || Generals.isCalled(called.toLowerCase(Locale.ROOT), title))
        .findFirst()
        .map(title -> PersonScore.alike(called, title) ? called : title);
  }
}
