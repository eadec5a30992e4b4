package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoordinateTest {
  private static final List<Coordinate> ALL = Coordinate.load();

  @Test
  void locatesOnlyPlacesOfTheTable() {
    Set<String> places =
        ReferenceTables.load().places().stream().map(PlaceRecord::id).collect(Collectors.toSet());

    assertThat(ALL).hasSizeGreaterThan(1000).allMatch(each -> places.contains(each.place()));
    assertThat(ALL.stream().map(Coordinate::place)).doesNotHaveDuplicates();
  }

  @Test
  void tellsNorthFromSouthAndEastFromWest() {
    assertThat(of("buenos-aires").latitude()).isBetween(-36.0, -33.0);
    assertThat(of("buenos-aires").longitude()).isBetween(-60.0, -57.0);
    assertThat(of("tokyo").latitude()).isBetween(35.0, 36.0);
    assertThat(of("tokyo").longitude()).isBetween(139.0, 141.0);
  }

  private static Coordinate of(String place) {
    return ALL.stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
  }
}
