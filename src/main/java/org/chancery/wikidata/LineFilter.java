package org.chancery.wikidata;

import java.util.Arrays;
import java.util.List;
import org.chancery.ChanceryException;

/**
 * Tells from the bytes of a line whether it may be of an item that the profile keeps: parsing JSON
 * costs ten times as much. It may say yes too often, never no to an item that is kept. Immutable.
 */
final class LineFilter {
  private static final int INSTANCE_OF = 31;

  private final long[] classes;
  private final int[] properties;
  private final boolean anyClass;
  private final List<Condition> conditions;

  /** A rule of the profile: place of its class and of its property, -1 for any and for none. */
  private record Condition(long item, int property) {}

  LineFilter(ImportProfile profile) {
    this.classes =
        profile.rules().stream()
            .mapToLong(ImportProfile.Rule::item)
            .filter(item -> item > 0)
            .distinct()
            .sorted()
            .toArray();
    this.properties =
        profile.neededProperties().stream().mapToInt(LineFilter::number).sorted().toArray();
    if (properties.length >= Long.SIZE) {
      throw new ChanceryException(
          profile.name() + ": needs more than " + (Long.SIZE - 1) + " properties");
    }
    this.conditions =
        profile.rules().stream()
            .map(
                rule ->
                    new Condition(
                        rule.item(), rule.needs().isEmpty() ? -1 : place(number(rule.needs()))))
            .toList();
    this.anyClass = conditions.stream().anyMatch(condition -> condition.item() == 0);
  }

  private static int number(String property) {
    return Integer.parseInt(property.substring(1));
  }

  private int place(int property) {
    return Arrays.binarySearch(properties, property);
  }

  /**
   * Whether the line must be parsed.
   *
   * @param line holds the line from one index to another
   */
  boolean mayFit(byte[] line, int from, int end) {
    long found = 0;
    long[] types = new long[4];
    int count = 0;
    int i = from;
    while ((i = propertyKey(line, i, end)) >= 0) {
      int property = digits(line, i + 2, end);
      if (property == INSTANCE_OF) {
        int close = arrayEnd(line, i, end);
        for (int at = i; (at = itemId(line, at, close)) >= 0; at++) {
          long item = item(line, at, close);
          if (Arrays.binarySearch(classes, item) >= 0) {
            types = count == types.length ? Arrays.copyOf(types, 2 * count) : types;
            types[count++] = item;
          }
        }
        i = close;
      } else {
        int place = place(property);
        found |= place >= 0 ? 1L << place : 0;
        i += 2;
      }
    }
    return (count > 0 || anyClass && found != 0) && fits(types, count, found);
  }

  private boolean fits(long[] types, int count, long found) {
    for (Condition condition : conditions) {
      boolean needs = condition.property() < 0 || (found & 1L << condition.property()) != 0;
      if (needs && (condition.item() == 0 || contains(types, count, condition.item()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(long[] types, int count, long item) {
    for (int i = 0; i < count; i++) {
      if (types[i] == item) {
        return true;
      }
    }
    return false;
  }

  /** Where the next {@code "P31":} or the like begins, -1 when there is none. */
  private static int propertyKey(byte[] line, int from, int end) {
    for (int i = from; i + 3 < end; i++) {
      if (line[i] == '"' && line[i + 1] == 'P' && isDigit(line[i + 2])) {
        int close = i + 3;
        while (close < end && isDigit(line[close])) {
          close++;
        }
        if (close < end && line[close] == '"' && isKey(line, close + 1, end)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isKey(byte[] line, int from, int end) {
    int i = skipBlanks(line, from, end);
    return i < end && line[i] == ':';
  }

  private static int skipBlanks(byte[] line, int from, int end) {
    int i = from;
    while (i < end && line[i] <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static int digits(byte[] line, int from, int end) {
    int number = 0;
    for (int i = from; i < end && isDigit(line[i]) && number < 100_000_000; i++) {
      number = 10 * number + line[i] - '0';
    }
    return number;
  }

  /** One past the bracket that closes the first array behind a place; strings are passed over. */
  private static int arrayEnd(byte[] line, int from, int end) {
    int depth = 0;
    boolean text = false;
    for (int i = from; i < end; i++) {
      byte b = line[i];
      if (text) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          text = false;
        }
      } else if (b == '"') {
        text = true;
      } else if (b == '[') {
        depth++;
      } else if (b == ']' && --depth <= 0) {
        return i + 1;
      }
    }
    return end;
  }

  /** Where the next string that begins like an item's id begins: {@code "Q5"}. */
  private static int itemId(byte[] line, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (line[i] == '"' && line[i + 1] == 'Q' && isDigit(line[i + 2])) {
        return i;
      }
    }
    return -1;
  }

  private static long item(byte[] line, int from, int end) {
    long number = 0;
    int i = from + 2;
    while (i < end && isDigit(line[i]) && number < Long.MAX_VALUE / 100) {
      number = 10 * number + line[i] - '0';
      i++;
    }
    return i < end && line[i] == '"' ? number : -1;
  }
}
