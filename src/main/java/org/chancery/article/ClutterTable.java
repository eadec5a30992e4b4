package org.chancery.article;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes of lines on a page that are not its prose: the table {@code clutter.tsv}. */
final class ClutterTable {
  private static final CsvSchema TABS =
      CsvSchema.emptySchema().withHeader().withColumnSeparator('\t').withoutQuoteChar();

  private final List<Row> rows;

  /** In which part of a page a shape is looked for. */
  enum Where {
    HEAD,
    ANY,
    TAIL
  }

  /** One line of the table; the example is what its test reads. */
  record Row(Block.Kind kind, Where where, Pattern pattern, String example) {}

  private ClutterTable(List<Row> rows) {
    this.rows = rows;
  }

  static ClutterTable load() {
    try (var in = Objects.requireNonNull(ClutterTable.class.getResourceAsStream("clutter.tsv"));
        MappingIterator<Map<String, String>> lines =
            new CsvMapper().readerForMapOf(String.class).with(TABS).readValues(in)) {
      return new ClutterTable(lines.readAll().stream().map(ClutterTable::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("clutter.tsv", e);
    }
  }

  private static Row row(Map<String, String> line) {
    return new Row(
        Block.Kind.valueOf(cell(line, "kind")),
        Where.valueOf(cell(line, "where").toUpperCase(java.util.Locale.ROOT)),
        Pattern.compile(cell(line, "pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        cell(line, "example"));
  }

  private static String cell(Map<String, String> line, String column) {
    return Objects.requireNonNull(line.get(column), "clutter.tsv lacks " + column + ": " + line);
  }

  List<Row> rows() {
    return rows;
  }

  /** What a line is, if the table knows it. Lines of any part are known in every part. */
  Optional<Block.Kind> kind(String line, Where where) {
    return rows.stream()
        .filter(row -> row.where() == where || row.where() == Where.ANY)
        .filter(row -> row.pattern().matcher(line).find())
        .map(Row::kind)
        .findFirst();
  }
}
