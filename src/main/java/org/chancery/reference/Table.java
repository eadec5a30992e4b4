package org.chancery.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;

/**
 * A table of knowledge: UTF-8, a header line, tabs between cells, {@code |} between several values
 * of a cell, no quoting. Lines that begin with {@code #} are remarks.
 */
public final class Table {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final CsvSchema TABS =
      CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar().withoutEscapeChar();
  private static final Pattern BAR = Pattern.compile("\\|");

  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /** A line of the table. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell of a column; empty where the line is shorter. */
    public String text(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new ChanceryException(name + ":1: no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** The cell of a column that must not be empty. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong("empty " + column);
      }
      return text;
    }

    /** The values of a cell. */
    public List<String> values(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(BAR.split(text));
    }

    /** What to throw when a cell is not of its form. */
    public ChanceryException wrong(String what) {
      return new ChanceryException(name + ":" + line + ": " + what);
    }
  }

  /**
   * Reads a table on the class path.
   *
   * @param resource absolute, such as {@code /org/chancery/reference/states.tsv}
   * @throws ChanceryException naming file and line when it is missing or not of the form
   */
  public static Table read(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the table " + resource + " is not on the class path");
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ChanceryException(resource + ": cannot be read", e);
    }
  }

  /**
   * Reads a table of the file system.
   *
   * @throws ChanceryException naming file and line when it is missing or not of the form
   */
  public static Table read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }

  /**
   * Reads a table of that name.
   *
   * @throws ChanceryException naming table and line when it is not of the form
   */
  public static Table read(String name, Reader in) throws IOException {
    Table table = new Table(name);
    try (MappingIterator<String[]> lines =
        CSV.readerFor(String[].class).with(TABS).readValues(in)) {
      while (lines.hasNext()) {
        int line = lines.getCurrentLocation().getLineNr();
        table.add(lines.next(), line);
      }
    } catch (JsonProcessingException e) {
      throw new ChanceryException(
          name + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
    return table;
  }

  private void add(String[] cells, int line) {
    if (cells.length == 0 || cells[0].startsWith("#") || String.join("", cells).isBlank()) {
      return;
    }
    if (columns.isEmpty()) {
      for (int i = 0; i < cells.length; i++) {
        columns.put(cells[i].strip(), i);
      }
    } else if (cells.length > columns.size()) {
      throw new ChanceryException(
          name + ":" + line + ": " + cells.length + " cells in " + columns.size() + " columns");
    } else {
      rows.add(new Row(line, cells));
    }
  }

  /** A record for every line, in order. */
  public <T> List<T> map(Function<Row, T> reading) {
    return rows.stream().map(reading).toList();
  }
}
