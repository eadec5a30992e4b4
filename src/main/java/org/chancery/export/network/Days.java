package org.chancery.export.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a day to a day.
 *
 * @param earliest first day
 * @param latest last day, not before the first
 */
public record Days(LocalDate earliest, LocalDate latest) implements Comparable<Days> {
  private static final Comparator<Days> ORDER =
      Comparator.comparing(Days::earliest).thenComparing(Days::latest);

  @Override
  public int compareTo(Days other) {
    return ORDER.compare(this, other);
  }

  boolean overlaps(Days other) {
    return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
  }

  /** The same days in as few stretches as can be, in order: tools refuse overlapping ones. */
  static List<Days> joined(List<Days> all) {
    List<Days> joined = new ArrayList<>();
    for (Days next : all.stream().sorted().toList()) {
      Days last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !next.earliest.isAfter(last.latest.plusDays(1))) {
        LocalDate latest = next.latest.isAfter(last.latest) ? next.latest : last.latest;
        joined.set(joined.size() - 1, new Days(last.earliest, latest));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** An ISO 8601 date or interval. */
  @Override
  public String toString() {
    return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
  }
}
