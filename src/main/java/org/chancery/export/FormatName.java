package org.chancery.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How formats and views are called on the command line and in addresses: {@code events-jsonl}. */
public final class FormatName {
  private FormatName() {}

  /** The name of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that name, in whatever case it is written. */
  public static <T extends Enum<?>> Optional<T> find(Stream<T> constants, String name) {
    return constants.filter(each -> of(each).equalsIgnoreCase(name)).findFirst();
  }
}
