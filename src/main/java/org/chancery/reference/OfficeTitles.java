package org.chancery.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles of {@code offices.tsv} by all that the offices are called. */
public final class OfficeTitles {
  /** What may follow a title without making it another one. */
  private static final Set<String> HARMLESS = Set.of("of", "and");

  private final Map<String, String> titles = new HashMap<>();

  public OfficeTitles(List<OfficeRecord> offices) {
    for (OfficeRecord office : offices) {
      titles.put(NameParts.key(office.title()), office.title());
    }
    for (OfficeRecord office : offices) {
      office.aliases().forEach(alias -> titles.putIfAbsent(NameParts.key(alias), office.title()));
    }
  }

  /**
   * The title that the words of a source mean: {@code Foreign Minister} for {@code Minister of
   * Foreign Affairs and Trade}; the words themselves where the table has none. A title of one word
   * is the whole or nothing: the President of the Academy is no president.
   */
  public String of(String words) {
    String key = NameParts.key(words);
    String whole = titles.get(key);
    if (whole != null) {
      return whole;
    }
    List<String> parts = List.of(key.split(" "));
    for (int end = parts.size() - 1; end > 1; end--) {
      String title = titles.get(String.join(" ", parts.subList(0, end)));
      if (title != null && HARMLESS.contains(parts.get(end))) {
        return title;
      }
    }
    return words;
  }
}
