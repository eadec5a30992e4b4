package org.chancery.train;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and the names in it.
 *
 * @param text as it would stand in an article
 * @param names in order, without overlap
 */
record LabelledSentence(String text, List<Name> names) {
  private static final Pattern TAG = Pattern.compile("<START:(\\w+)>|<END>");
  private static final String CLOSING = ".,;:!?%)]}…”’";
  private static final String OPENING = "([{“‘$€£";
  private static final Pattern CLITIC = Pattern.compile("(?i)['’](?:s|re|ve|ll|d|m)?|n['’]t|-\\S+");

  /**
   * A name.
   *
   * @param begin UTF-16 index in the text
   * @param end UTF-16 index, exclusive
   */
  record Name(int begin, int end, String type) {}

  LabelledSentence {
    names = List.copyOf(names);
  }

  /**
   * Reads a line of OpenNLP's name format: tokens apart, names between tags. Marks are put back
   * where they stand in print.
   *
   * @throws IllegalArgumentException if tags do not follow each other in pairs
   */
  static LabelledSentence parse(String line) {
    return new Reading().read(line);
  }

  /** The text so far. */
  private static final class Reading {
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private String type = "";
    private int begin = -1;
    private boolean quoted;
    private boolean glue = true;

    LabelledSentence read(String line) {
      for (String token : line.strip().split("\\s+", -1)) {
        Matcher tag = TAG.matcher(token);
        if (!tag.matches()) {
          add(token);
        } else if (token.equals("<END>")) {
          close(line);
        } else {
          open(tag.group(1), line);
        }
      }
      return new LabelledSentence(text.toString(), names);
    }

    private void open(String label, String line) {
      if (!type.isEmpty()) {
        throw new IllegalArgumentException("a name inside another: " + line);
      }
      type = label;
      begin = -1;
    }

    private void close(String line) {
      if (type.isEmpty() || begin < 0) {
        throw new IllegalArgumentException("the end of no name: " + line);
      }
      names.add(new Name(begin, text.length(), type));
      type = "";
    }

    private void add(String token) {
      boolean quote = token.equals("\"");
      boolean left = quote ? quoted : isGluedToTheLeft(token);
      text.append(glue || left ? "" : " ");
      if (begin < 0) {
        begin = text.length();
      }
      text.append(token);
      quoted ^= quote;
      glue = quote ? quoted : token.length() == 1 && OPENING.contains(token);
    }

    private static boolean isGluedToTheLeft(String token) {
      return token.length() == 1 && CLOSING.contains(token)
          || CLITIC.matcher(token).matches()
          || token.equals("...");
    }
  }
}
