package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of relations holds for its own example. */
class RelationExamplesTest {
  static Stream<Arguments> rules() {
    return Table.read(RelationTable.RESOURCE)
        .map(
            row ->
                Arguments.of(
                    row.required("example"),
                    row.required("tells"),
                    row.required("relation"),
                    row.text("realis").equals("DENIED") ? "DENIED" : "ACTUAL"))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aWordTellsTheRelationOfItsExample(
      String example, String tells, String relation, String realis) {
    assertThat(ReadText.findings(example).claims())
        .as(example)
        .extracting(RelationExamplesTest::line)
        .contains(tells + " " + realis);
    assertThat(tells).contains(relation);
  }

  static String line(Claim claim) {
    StringBuilder name = new StringBuilder();
    for (char c : claim.relation().name().toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      boolean up = name.length() > 0 && name.charAt(name.length() - 1) == '_';
      if (up) {
        name.setLength(name.length() - 1);
      }
      name.append(up ? Character.toUpperCase(c) : c);
    }
    return claim.subject().name() + " " + name + " " + claim.object().name() + " " + claim.realis();
  }
}
