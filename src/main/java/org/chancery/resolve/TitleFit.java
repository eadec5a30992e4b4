package org.chancery.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a description fits the offices of a person. */
final class TitleFit {
  private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "former", "under");
  private static final Set<String> ABOVE = Set.of("president", "premier", "leader", "head");

  private TitleFit() {}

  /**
   * Whether a person may be meant.
   *
   * @param title the office that the words name, in full
   * @param noun its head: {@code minister}
   * @param state whose the office is; null where the words leave it open
   */
  static boolean fits(Referent person, String title, String noun, @Nullable Referent state) {
    boolean ofState = state == null || person.offices().stream().anyMatch(o -> o.of() == state);
    return ofState
        && (hasTitle(person, title, noun) || state != null && isGeneral(noun) && hasOffice(person));
  }

  private static boolean hasOffice(Referent person) {
    return !person.offices().isEmpty();
  }

  private static boolean isGeneral(String noun) {
    return Set.of(
            "diplomat",
            "official",
            "leader",
            "politician",
            "envoy",
            "minister",
            "guest",
            "visitor",
            "pair",
            "duo",
            "man",
            "woman")
        .contains(noun);
  }

  /** Whether a title of the person has all words of the description, or is generally called so. */
  static boolean hasTitle(Referent person, String text, String noun) {
    return person.offices().stream()
        .map(Referent.OfficeHeld::title)
        .anyMatch(title -> hasWords(title, text) || isCalled(title, text, noun));
  }

  private static boolean hasWords(String title, String text) {
    Set<String> words = words(title);
    Set<String> described = words(text);
    boolean deputy = words.stream().anyMatch(w -> BELOW.contains(w) && !described.contains(w));
    return words.containsAll(described) && !(deputy && isExact(text));
  }

  /** {@code president} is no vice president, {@code minister} may be a deputy minister. */
  private static boolean isExact(String text) {
    return words(text).size() > 1 || text.equalsIgnoreCase("president");
  }

  private static boolean isCalled(String title, String text, String noun) {
    boolean general = words(text).size() == 1 || Generals.isGeneral(text);
    boolean deputy = words(title).stream().anyMatch(BELOW::contains);
    return general && Generals.isCalled(noun, title) && !(deputy && ABOVE.contains(noun));
  }

  private static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[ -]+")));
    words.removeAll(Set.of("of", "for", "the", "and", "affairs"));
    return words;
  }

  static boolean hasExactly(Referent person, String title) {
    return person.offices().stream().anyMatch(o -> o.title().equalsIgnoreCase(title));
  }

  static boolean serves(Referent person, Referent state) {
    return person.offices().stream().anyMatch(o -> !o.former() && o.of() == state);
  }

  static boolean mayBe(Referent person, String noun) {
    return person.offices().isEmpty() || isGeneral(noun) || hasTitle(person, noun, noun);
  }
}
