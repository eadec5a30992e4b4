package org.chancery.mention;

/**
 * Words that name an office, while mentions are being found.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param end index one past its last token
 * @param head index of the noun that it is about: {@code minister}
 * @param title canonical
 * @param former whether it is held no more
 * @param plural whether several people are meant: {@code ministers}
 */
record OfficePhrase(
    int sentence, int first, int end, int head, String title, boolean former, boolean plural) {

  /** The same office with words of rank that stand apart from it. */
  OfficePhrase ranked(String rank, Titles titles) {
    String phrase = Titles.key(rank + " " + title);
    String ranked =
        titles.office(phrase).map(office -> titles.canonical(office, phrase)).orElse(phrase);
    return new OfficePhrase(sentence, first, end, head, TitleCase.of(ranked), former, plural);
  }
}
