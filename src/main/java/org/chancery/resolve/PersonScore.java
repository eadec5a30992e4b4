package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.chancery.reference.Transliteration;

/**
 * How well someone known fits what an article tells of a person: the sum of what speaks for and
 * against, cut to 0..1.
 *
 * @param score a link needs {@link #ACCEPT}, and a lead of {@link #LEAD} over the next
 * @param byOffice whether an office, or its time, is among what speaks for it
 * @param reason what spoke for and against, in words for a person
 */
public record PersonScore(double score, boolean byOffice, String reason) {
  /** The least score of a link. */
  public static final double ACCEPT = 0.8;

  /** How far the best must be ahead of the next for a link. */
  public static final double LEAD = 0.1;

  /** Scores are sums of hundredths. */
  private static final double ROUNDING = 1e-9;

  /** How a name of the text is like one that is known; the weights were set on annotated news. */
  public enum Likeness {
    SAME("same full name", 0.7, 0.5),
    VARIANT("full name in another form", 0.65, 0.45),
    FAMILY_NAME("same family name", 0.3, 0.3);

    private final String reason;
    private final double alone;
    private final double amongSeveral;

    Likeness(String reason, double alone, double amongSeveral) {
      this.reason = reason;
      this.alone = alone;
      this.amongSeveral = amongSeveral;
    }

    private double weight(int namesakes) {
      return namesakes == 1 ? alone : amongSeveral;
    }

    /** How the names of a text are like those of a person; empty when they are not. */
    public static Optional<Likeness> between(Set<String> names, PersonRecord person) {
      List<String> full = names.stream().filter(Likeness::isFull).toList();
      if (full.stream().anyMatch(name -> isOneOf(name, person))) {
        return Optional.of(SAME);
      }
      if (full.stream().anyMatch(name -> isVariantOfOne(name, person))) {
        return Optional.of(VARIANT);
      }
      return full.isEmpty() && names.stream().anyMatch(name -> isFamilyName(name, person))
          ? Optional.of(FAMILY_NAME)
          : Optional.empty();
    }

    static boolean isFull(String name) {
      return PersonNames.words(name).size() > 1;
    }

    private static boolean isOneOf(String name, PersonRecord person) {
      List<String> words = PersonNames.words(name);
      return person.names().stream().anyMatch(known -> PersonNames.words(known).equals(words));
    }

    private static boolean isVariantOfOne(String name, PersonRecord person) {
      List<String> words = PersonNames.words(name);
      return person.names().stream()
          .anyMatch(
              known ->
                  Transliteration.key(known).equals(Transliteration.key(name))
                      || SpellingIndex.isVariant(words, PersonNames.words(known)));
    }

    private static boolean isFamilyName(String name, PersonRecord person) {
      List<String> words = PersonNames.words(name);
      List<String> known = PersonNames.words(person.name());
      return !words.isEmpty()
          && !known.isEmpty()
          && words.get(words.size() - 1).equals(known.get(known.size() - 1));
    }
  }

  /**
   * Scores one.
   *
   * @param tenures of the person, beside the one of the record itself
   * @param namesakes how many are like the name in the same way, the person included
   */
  public static PersonScore of(
      PersonEvidence evidence,
      PersonRecord person,
      List<TenureRecord> tenures,
      Likeness name,
      int namesakes) {
    List<String> reasons = new ArrayList<>();
    double score = name.weight(namesakes);
    reasons.add(name.reason);
    Set<String> served = states(person, tenures);
    boolean told = evidence.offices().stream().anyMatch(PersonEvidence.Office::ofState);
    boolean sameOffice = sharesOffice(evidence, person, tenures);
    if (evidence.offices().stream().anyMatch(office -> served.contains(office.of()))) {
      score += 0.25;
      reasons.add("same state");
    } else if (told && !served.isEmpty()) {
      score -= 0.4;
      reasons.add("another state");
    } else if (served.stream().anyMatch(evidence.states()::contains)) {
      score += 0.15;
      reasons.add("state named");
    } else if (!served.isEmpty() && !sameOffice) {
      score -= 0.2;
      reasons.add("state not named");
    }
    if (sameOffice) {
      score += 0.15;
      reasons.add("same office");
    }
    LocalDate date = evidence.date();
    boolean inOffice = date != null && isInOffice(person, tenures, date);
    if (inOffice) {
      score += 0.15;
      reasons.add("in office then");
    }
    return new PersonScore(score, sameOffice || inOffice, String.join(", ", reasons));
  }

  /**
   * Whether the best of several candidates is good and clearly ahead.
   *
   * @param next score of the second; 0 when there is none
   */
  public static boolean links(double best, double next) {
    return best >= ACCEPT - ROUNDING && best - next >= LEAD - ROUNDING;
  }

  /** Ids of the states that the person serves or served. */
  static Set<String> states(PersonRecord person, List<TenureRecord> tenures) {
    Set<String> states = new LinkedHashSet<>();
    states.add(person.state());
    tenures.forEach(tenure -> states.add(tenure.state()));
    states.remove("");
    return states;
  }

  private static boolean sharesOffice(
      PersonEvidence evidence, PersonRecord person, List<TenureRecord> tenures) {
    return evidence.offices().stream()
        .anyMatch(
            office ->
                alike(office.title(), person.office())
                    || tenures.stream().anyMatch(t -> alike(office.title(), t.office())));
  }

  static boolean alike(String title, String office) {
    String left = title.toLowerCase(Locale.ROOT).replace('-', ' ');
    String right = office.toLowerCase(Locale.ROOT).replace('-', ' ');
    return !right.isEmpty()
        && (right.contains(left) || left.contains(right) || words(left).equals(words(right)));
  }

  private static Set<String> words(String title) {
    Set<String> words =
        new LinkedHashSet<>(List.of(title.replace("minister of", "minister").split("[ ,]+")));
    words.removeAll(Set.of("of", "for", "the", "and", "affairs"));
    return words;
  }

  private static boolean isInOffice(
      PersonRecord person, List<TenureRecord> tenures, LocalDate date) {
    return spans(person.start(), person.end(), date)
        || tenures.stream().anyMatch(t -> spans(t.start(), t.end(), date));
  }

  /** Dates of the tables are whole days, months or years; compared as far as they tell. */
  static boolean spans(String start, String end, LocalDate date) {
    String day = date.toString();
    boolean begun = !start.isEmpty() && day.compareTo(start) >= 0;
    boolean over =
        !end.isEmpty() && day.substring(0, Math.min(day.length(), end.length())).compareTo(end) > 0;
    return begun && !over;
  }
}
