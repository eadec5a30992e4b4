package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.ChanceryException;

/**
 * A query with what its head says about it.
 *
 * @param name by which it is called, the file's without its ending
 * @param title the question that it answers
 * @param description more about it, empty where the head says no more
 * @param parameters what it can be given, in order
 * @param text SPARQL, head included
 */
public record StoredQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {
  private static final String MARK = "@param ";

  public StoredQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the head: the lines of remarks before the first other line, the title first.
   *
   * @throws ChanceryException naming the line when a parameter is not of the form {@code # @param
   *     name string|date description}
   */
  public static StoredQuery parse(String name, String text) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (!each.startsWith("#")) {
        break;
      }
      String remark = each.substring(1).strip();
      if (remark.startsWith(MARK)) {
        parameters.add(parameter(name, line, remark.substring(MARK.length())));
      } else {
        remarks.add(remark);
      }
    }
    String title = remarks.isEmpty() ? name : remarks.get(0);
    String description =
        remarks.size() < 2 ? "" : String.join(" ", remarks.subList(1, remarks.size())).strip();
    return new StoredQuery(name, title, description, parameters, text);
  }

  private static Parameter parameter(String query, int line, String remark) {
    String[] words = remark.split(" ", 3);
    try {
      return new Parameter(
          words[0],
          Parameter.Type.valueOf(words[1].toUpperCase(Locale.ROOT)),
          words.length > 2 ? words[2] : "");
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new ChanceryException(
          query + ":" + line + ": expected “@param name string|date description”", e);
    }
  }
}
