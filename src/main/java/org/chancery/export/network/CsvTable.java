package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it, in UTF-8, lines ending in a line feed. The stream stays open. */
public final class CsvTable {
  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final boolean guarded;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param guarded whether texts that a spreadsheet would take for formulas begin with an
   *     apostrophe
   */
  public CsvTable(boolean guarded, List<String> header) {
    this.guarded = guarded;
    rows.add(header.toArray());
  }

  /** Strings and numbers; null is an empty cell. */
  public CsvTable row(List<@Nullable Object> cells) {
    rows.add(cells.stream().map(this::cell).toArray());
    return this;
  }

  /** Jackson leaves out null, and with it the comma. */
  private Object cell(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return guarded && cell instanceof String text && isFormula(text) ? "'" + text : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  public void writeTo(OutputStream out) throws IOException {
    try (SequenceWriter writer = MAPPER.writerFor(Object[].class).writeValues(out)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    out.flush();
  }
}
