package org.chancery.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * General nouns for the holders of certain offices: a minister is an official, an envoy a diplomat.
 */
final class Generals {
  private static final Map<String, Set<String>> CALLED =
      Map.of(
          "diplomat",
              Set.of(
                  "foreign minister",
                  "ambassador",
                  "envoy",
                  "consul",
                  "chargé",
                  "foreign secretary"),
          "envoy", Set.of("ambassador", "envoy", "representative", "adviser", "assistant"),
          "leader",
              Set.of(
                  "president",
                  "prime minister",
                  "premier",
                  "chancellor",
                  "king",
                  "emir",
                  "leader",
                  "head of"),
          "president", Set.of("president"),
          "premier", Set.of("prime minister", "premier"),
          "minister", Set.of("minister"),
          "official", Set.of("minister", "adviser", "director", "head", "secretary", "assistant"),
          "head",
              Set.of(
                  "president", "head of", "prime minister", "king", "queen", "emir", "chancellor"),
          "counterpart",
              Set.of("minister", "president", "premier", "secretary", "speaker", "adviser"),
          "secretary", Set.of("secretary"));

  private Generals() {}

  /** Titles that say what kind of office it is, but not which: {@code Head of State}. */
  static boolean isGeneral(String title) {
    return Set.of("Head of State", "Head of Government", "Leader", "Chief Diplomat")
        .contains(title);
  }

  /** {@code Secretary} of who is {@code Defence Secretary}, {@code Leader} of who is anything. */
  static boolean isMoreGeneral(String title, String other) {
    return isGeneral(title) && !isGeneral(other) || other.endsWith(" " + title);
  }

  static boolean isCalled(String noun, String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return CALLED.getOrDefault(noun, Set.of()).stream().anyMatch(lower::contains);
  }
}
