package org.chancery.article;

/**
 * Wrong input, told to the user and counted; it costs nothing but itself.
 *
 * @param source the file, as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong and, where known, what was expected
 */
public record Problem(String source, int line, String message) {
  @Override
  public String toString() {
    return line > 0 ? source + ":" + line + ": " + message : source + ": " + message;
  }
}
