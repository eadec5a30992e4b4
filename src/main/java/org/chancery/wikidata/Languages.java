package org.chancery.wikidata;

import java.util.List;
import java.util.Set;

/**
 * Whose labels are read, the most wanted first: English, the default for all languages, and
 * languages in Latin letters in which the names of people and places of the news are at home.
 */
final class Languages {
  static final List<String> WANTED =
      List.of(
          "en", "mul", "en-gb", "en-us", "en-ca", "az", "tr", "uz", "tk", "ku", "de", "fr", "es",
          "pt", "it", "nl", "pl", "cs", "ro", "sq", "hu", "fi", "sv", "nb", "da", "id", "ms", "vi",
          "sw", "so");

  /** Whose label may be the usual name where English has none. */
  private static final Set<String> READ = Set.copyOf(WANTED);

  private Languages() {}

  static boolean isRead(String language) {
    return READ.contains(language);
  }
}
