package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.chancery.reference.Transliteration;

/**
 * How well someone known fits what an article tells of a person: the sum of what speaks for and
 * against.
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
      List<PersonName> all = names.stream().map(PersonName::of).toList();
      List<PersonName> full = all.stream().filter(PersonName::isFull).toList();
      List<PersonName> known = person.names().stream().map(PersonName::of).toList();
      if (full.stream().anyMatch(name -> known.stream().anyMatch(k -> isSame(name, k)))) {
        return Optional.of(SAME);
      }
      if (full.stream().anyMatch(name -> known.stream().anyMatch(k -> isVariant(name, k)))) {
        return Optional.of(VARIANT);
      }
      return full.isEmpty() && all.stream().anyMatch(name -> isOfFamily(name, known.get(0)))
          ? Optional.of(FAMILY_NAME)
          : Optional.empty();
    }

    private static boolean isSame(PersonName name, PersonName known) {
      return name.words().equals(known.words());
    }

    private static boolean isVariant(PersonName name, PersonName known) {
      return name.isVariantOf(known.words())
          || Transliteration.ofKey(name.key()).equals(Transliteration.ofKey(known.key()));
    }

    private static boolean isOfFamily(PersonName name, PersonName known) {
      int last = name.words().size() - 1;
      int lastKnown = known.words().size() - 1;
      return last >= 0
          && lastKnown >= 0
          && name.words().get(last).equals(known.words().get(lastKnown));
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
    return of(PersonDescription.of(evidence), Career.of(person, tenures), name, namesakes);
  }

  /** The same of what is ready to be compared. */
  static PersonScore of(PersonDescription told, Career career, Likeness name, int namesakes) {
    Set<String> served = career.states();
    StringBuilder reasons = new StringBuilder(name.reason);
    double score = name.weight(namesakes);
    boolean sameOffice = career.hasOffice(told.titles());
    if (served.stream().anyMatch(told.of()::contains)) {
      score += 0.25;
      reasons.append(", same state");
    } else if (told.told() && !served.isEmpty()) {
      score -= 0.4;
      reasons.append(", another state");
    } else if (told.names(served)) {
      score += 0.15;
      reasons.append(", state named");
    } else if (!served.isEmpty() && !sameOffice) {
      score -= 0.2;
      reasons.append(", state not named");
    }
    if (sameOffice) {
      score += 0.15;
      reasons.append(", same office");
    }
    boolean inOffice = told.day() != null && career.isInOffice(told.day());
    if (inOffice) {
      score += 0.15;
      reasons.append(", in office then");
    }
    return new PersonScore(score, sameOffice || inOffice, reasons.toString());
  }

  /**
   * Whether the best of several candidates is good and clearly ahead.
   *
   * @param next score of the second; 0 when there is none
   */
  public static boolean links(double best, double next) {
    return best >= ACCEPT - ROUNDING && best - next >= LEAD - ROUNDING;
  }
}
