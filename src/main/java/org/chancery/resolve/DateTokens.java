package org.chancery.resolve;

import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.annotate.Sentence;

/** A sentence's tokens as a date's grammar asks for them; beyond the ends there are empty ones. */
record DateTokens(DateWords words, Sentence sentence) {
  String lower(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  boolean is(int i, String... any) {
    String word = lower(i);
    for (String each : any) {
      if (word.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean isOf(int i, String wordClass) {
    return words.is(wordClass, lower(i));
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < sentence.size()
        && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }

  /** A month's number; {@code May} and {@code March} only with their capital. */
  OptionalInt month(int i) {
    return isCapital(i) ? words.number("month", lower(i)) : OptionalInt.empty();
  }

  /** A day of a month: {@code 8}, {@code 8th}. */
  OptionalInt dayOfMonth(int i) {
    String word = lower(i);
    if (!word.matches("[0-9]{1,2}(?:st|nd|rd|th)?")) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(word.replaceAll("[a-z]", ""));
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** A year of four digits. */
  OptionalInt year(int i) {
    String word = lower(i);
    return word.matches("1[5-9][0-9]{2}|20[0-9]{2}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  boolean isDash(int i) {
    return is(i, "-", "–", "—", "to", "and", "until", "till", "through");
  }

  /** Whether something follows that a preposition can lead: no comma, no end, no verb. */
  boolean leads(int i) {
    return i < sentence.size() && !sentence.token(i).tag().matches("[,.:]|''|CC|IN|VB[DZP]|MD|TO");
  }

  /** Whether a finite verb stands before the next comma or end. */
  boolean isBeforeClause(int from) {
    for (int i = from; i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.matches("VB[DZP]|MD")) {
        return true;
      }
      if (tag.matches("[.:]") || tag.startsWith("W")) {
        return false;
      }
    }
    return false;
  }

  Tense tense(int i) {
    return Tense.of(sentence, i);
  }
}
