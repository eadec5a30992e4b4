package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table table(String text) throws IOException {
    return Table.read("t.tsv", new StringReader(text));
  }

  private static List<String> names(String text) throws IOException {
    return table(text).map(row -> row.required("name"));
  }

  @Test
  void passesOverRemarksAndEmptyLines() throws IOException {
    assertThat(names("# a remark\nid\tname\n\n1\tOslo\n# another\n\t\n2\tLima"))
        .containsExactly("Oslo", "Lima");
  }

  @Test
  void readsLinesOfWindows() throws IOException {
    assertThat(names("id\tname\r\n1\tOslo\r\n")).containsExactly("Oslo");
  }

  @Test
  void readsQuotesAsTheyStand() throws IOException {
    assertThat(names("id\tname\n1\t\"Oslo\" \\t\n")).containsExactly("\"Oslo\" \\t");
  }

  @Test
  void readsTheValuesOfACell() throws IOException {
    Table table = table("id\tnames\n1\tOslo|Christiania\n2\t\n3\n");

    assertThat(table.map(row -> row.values("names")))
        .containsExactly(List.of("Oslo", "Christiania"), List.of(), List.of());
  }

  @Test
  void saysInWhichLineSomethingIsMissing() throws IOException {
    assertThatThrownBy(() -> names("# a remark\nid\tname\n1\tOslo\n2\t\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("t.tsv:4: empty name");
    assertThatThrownBy(() -> table("id\tname\n1\tOslo\ttoo much\n"))
        .hasMessage("t.tsv:2: 3 cells in 2 columns");
    assertThatThrownBy(() -> table("id\n1\n").map(row -> row.text("name")))
        .hasMessage("t.tsv:1: no column name");
  }
}
