package org.chancery.graph;

/**
 * Where a graph is not as the shapes say.
 *
 * @param article id of the article whose graph it is
 * @param focusNode the thing that is wrong
 * @param path the property at which it is wrong, empty when it is the thing as a whole
 * @param message what the shape asks for
 * @param value the value that is wrong, empty when one is missing
 */
public record Violation(
    String article, String focusNode, String path, String message, String value) {
  @Override
  public String toString() {
    String where = path.isEmpty() ? focusNode : focusNode + " " + path;
    return article + ": " + where + (value.isEmpty() ? "" : " " + value) + ": " + message;
  }
}
