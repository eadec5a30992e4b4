package org.chancery.export;

import java.util.List;

/**
 * What Wikidata may lack, with the source that says it.
 *
 * @param subject item
 * @param property such as {@code P463}
 * @param object item; empty where a person has to find it
 * @param qualifiers in the order in which they are written
 * @param url where the article was published
 * @param retrieved day of the reference in ISO 8601; empty when it is not known
 * @param language of the quote, a BCP 47 tag
 */
record WikidataStatement(
    String subject,
    String subjectName,
    String property,
    String object,
    String objectName,
    List<Qualifier> qualifiers,
    String url,
    String retrieved,
    String headline,
    String language,
    String quote) {
  WikidataStatement {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * What narrows a statement.
   *
   * @param value an item, or a day in ISO 8601
   * @param name for people, empty for a day
   */
  record Qualifier(String property, String value, String name) {
    boolean isDay() {
      return !value.startsWith("Q");
    }
  }

  /** What it says, whatever the words: an article is one source for it. */
  String fact() {
    return String.join("\t", subject, property, object, objectName, qualifiers.toString(), url);
  }
}
