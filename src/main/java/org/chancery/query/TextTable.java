package org.chancery.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows in columns for a terminal: two spaces between them, and no lines but one under the names.
 */
final class TextTable {
  /** Of a column that is not the last, which may be as long as it likes. */
  private static final int WIDEST = 60;

  private static final String GAP = "  ";

  private final List<String> names;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(RowSet answer) {
    List<Var> variables = answer.getResultVars();
    names = variables.stream().map(Var::getVarName).toList();
    while (answer.hasNext()) {
      Binding row = answer.next();
      rows.add(variables.stream().map(each -> CellText.of(row.get(each))).toList());
    }
  }

  void write(PrintWriter out) {
    List<Integer> widths = widths();
    out.print(line(names, widths));
    out.print(line(widths.stream().map("-"::repeat).toList(), widths));
    rows.forEach(row -> out.print(line(row, widths)));
    out.print("(" + rows.size() + (rows.size() == 1 ? " row)" : " rows)") + "\n");
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> CellText.width(row.get(column))).max().orElse(0);
      widths.add(Math.max(CellText.width(names.get(i)), Math.min(WIDEST, widest)));
    }
    return Collections.unmodifiableList(widths);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    List<String> fitted = new ArrayList<>();
    int last = cells.size() - 1;
    for (int i = 0; i < last; i++) {
      fitted.add(CellText.fit(cells.get(i), widths.get(i)));
    }
    fitted.addAll(cells.subList(Math.max(0, last), cells.size()));
    return String.join(GAP, fitted).stripTrailing() + "\n";
  }
}
