package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** Rows in columns for a terminal. What could disturb one (control and bidi marks) is shown. */
final class TextTable {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final List<String> names;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(ResultSet results) {
    names = List.copyOf(results.getResultVars());
    while (results.hasNext()) {
      QuerySolution row = results.next();
      rows.add(names.stream().map(name -> shown(row.get(name))).toList());
    }
  }

  private static String shown(@org.jspecify.annotations.Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : shortIri(node);
    return visible(text);
  }

  private static String shortIri(RDFNode node) {
    return node.isAnon()
        ? "_:" + node.asResource().getId()
        : Prefixes.shorten(node.asResource().getURI());
  }

  /** White space as one space; control, format and bidi characters by their code. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.isWhitespace(c)) {
      out.append(' ');
    } else if (Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE) {
      out.append(String.format("\\u%04X", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  void write(OutputStream stream) {
    PrintStream out = new PrintStream(stream, false, UTF_8);
    int[] widths = widths();
    out.println(line(names, widths));
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    out.println(line(rules, widths));
    rows.forEach(row -> out.println(line(row, widths)));
    out.println("(" + rows.size() + (rows.size() == 1 ? " row)" : " rows)"));
    out.flush();
  }

  private int[] widths() {
    int[] widths = new int[names.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = CellText.width(names.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, CellText.width(row.get(i))));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      boolean last = i == widths.length - 1;
      String cell = last ? cells.get(i) : CellText.fit(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(cell);
    }
    return line.toString().stripTrailing();
  }
}
