package org.chancery.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.chancery.export.FormatName;
import org.chancery.export.RdfFormat;
import org.chancery.export.StatementFormat;
import org.chancery.export.network.NetworkFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code chancery export} writes.
 *
 * @param constant of {@link RdfFormat}, {@link NetworkFormat} or {@link StatementFormat}
 */
record ExportFormat(Enum<?> constant) {
  private static Stream<Enum<?>> all() {
    return Stream.<Enum<?>[]>of(
            RdfFormat.values(), NetworkFormat.values(), StatementFormat.values())
        .flatMap(Stream::of);
  }

  /** Their names, for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return all().map(FormatName::of).iterator();
    }
  }

  /** Finds the one that is named. */
  static final class Reader implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      return FormatName.find(all(), name)
          .map(ExportFormat::new)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of ["
                          + String.join(", ", new Names())
                          + "] but was '"
                          + name
                          + "'"));
    }
  }
}
