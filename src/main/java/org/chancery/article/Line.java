package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page, or several that were wrapped, without the white space around it.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index past its last character
 * @param text its characters
 * @param afterBlank whether it is the first of the page or a blank line precedes it
 */
record Line(int begin, int end, String text, boolean afterBlank) {
  private static final Pattern NOT_BLANK = Pattern.compile("[^\\s\\uFEFF][^\\r\\n]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'.-]*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*$");

  /** Above this share of lines that go on in lower case, a text was wrapped by a machine. */
  private static final double WRAPPED = 0.3;

  /** The lines of a text that are not blank; wrapped lines are one. */
  static List<Line> of(String text, int from) {
    List<Line> lines = physical(text, from);
    return isWrapped(lines) ? unwrapped(text, lines) : lines;
  }

  private static List<Line> physical(String text, int from) {
    List<Line> lines = new ArrayList<>();
    var matcher = NOT_BLANK.matcher(text).region(from, text.length());
    int previousEnd = from;
    while (matcher.find()) {
      String stripped = matcher.group().stripTrailing();
      boolean afterBlank =
          lines.isEmpty() || text.substring(previousEnd, matcher.start()).lines().count() > 1;
      lines.add(
          new Line(matcher.start(), matcher.start() + stripped.length(), stripped, afterBlank));
      previousEnd = matcher.end();
    }
    return lines;
  }

  private static boolean isWrapped(List<Line> lines) {
    long following = lines.stream().filter(line -> !line.afterBlank).count();
    long goingOn =
        lines.stream().filter(line -> !line.afterBlank && line.startsLowerCase()).count();
    return goingOn >= 3 && goingOn > following * WRAPPED;
  }

  private static List<Line> unwrapped(String text, List<Line> lines) {
    int widest = lines.stream().mapToInt(line -> line.text.length()).max().orElse(0);
    List<Line> joined = new ArrayList<>();
    boolean wasFull = false;
    for (Line line : lines) {
      if (wasFull && !line.afterBlank) {
        Line start = joined.remove(joined.size() - 1);
        joined.add(start.until(line.end, text));
      } else {
        joined.add(line);
      }
      wasFull = line.text.length() > widest * 0.6 || !line.endsSentence();
    }
    return joined;
  }

  private Line until(int newEnd, String whole) {
    return new Line(begin, newEnd, whole.substring(begin, newEnd), afterBlank);
  }

  /** The same line without its first characters, and without white space after them. */
  Line from(int newBegin) {
    String rest = text.substring(newBegin - begin);
    int blank = rest.length() - rest.stripLeading().length();
    return new Line(newBegin + blank, end, rest.stripLeading(), false);
  }

  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  int words() {
    return (int) WORD.matcher(text).results().count();
  }

  Span span(Text in) {
    return new Span(in.codePoint(begin), in.codePoint(end));
  }
}
