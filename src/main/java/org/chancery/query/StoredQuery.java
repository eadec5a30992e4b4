package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final String MARK = "@param";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String EXPECTED = "expected: # @param name string|date description";
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  public StoredQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the head: the lines of remarks before the first other line, the title first.
   *
   * @throws ChanceryException naming the line when a parameter is not of the form {@code # @param
   *     name string|date description}, or is there twice
   */
  public static StoredQuery parse(String name, String source) {
    String text = source.startsWith(BYTE_ORDER_MARK) ? source.substring(1) : source;
    List<Parameter> parameters = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (!each.startsWith("#")) {
        break;
      }
      String remark = each.substring(1).strip();
      if (remark.split(" ", 2)[0].equals(MARK)) {
        parameters.add(parameter(name, line, remark.substring(MARK.length()), parameters));
      } else {
        remarks.add(remark);
      }
    }
    String title = remarks.isEmpty() ? name : remarks.get(0);
    String description =
        remarks.size() < 2 ? "" : String.join(" ", remarks.subList(1, remarks.size())).strip();
    return new StoredQuery(name, title, description, parameters, text);
  }

  /**
   * The query with its parameters filled in, as text of SPARQL.
   *
   * @param values by name; blank ones count as not given
   * @throws ChanceryException when a parameter is unknown or a value is not of its type
   */
  public String sparql(Map<String, String> values) {
    return BoundQuery.of(this, values).serialize();
  }

  private static Parameter parameter(
      String query, int line, String remark, List<Parameter> before) {
    String[] words = remark.strip().split("\\s+", 3);
    String where = query + ":" + line + ": ";
    if (words.length < 3 || !NAME.matcher(words[0]).matches()) {
      throw new ChanceryException(where + EXPECTED);
    }
    if (before.stream().anyMatch(other -> other.name().equals(words[0]))) {
      throw new ChanceryException(where + "a second parameter " + words[0]);
    }
    return switch (words[1]) {
      case "string" -> new Parameter(words[0], Parameter.Type.STRING, words[2]);
      case "date" -> new Parameter(words[0], Parameter.Type.DATE, words[2]);
      default -> throw new ChanceryException(where + EXPECTED);
    };
  }
}
