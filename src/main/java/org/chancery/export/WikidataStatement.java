package org.chancery.export;

/**
 * What Wikidata may lack, with the source that says it.
 *
 * @param subject item, as {@code object}
 * @param property such as {@code P463}
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
    String url,
    String retrieved,
    String headline,
    String language,
    String quote) {
  /** What it says, whatever the words: an article is one source for it. */
  String fact() {
    return String.join("\t", subject, property, object, url);
  }
}
