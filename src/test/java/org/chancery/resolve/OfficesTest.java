package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficesTest {
  static Stream<Arguments> sentences() {
    return Table.read("/org/chancery/resolve/offices.tsv")
        .map(row -> Arguments.of(row.required("text"), row.values("offices")))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsWhoHoldsWhichOfficeOfWhom(String text, List<String> offices) {
    assertThat(tenures(text)).containsExactlyInAnyOrderElementsOf(offices);
  }

  private static List<String> tenures(String text) {
    var knowledge = ReadText.knowledge();
    return knowledge
        .resolver()
        .resolve(knowledge.mentions().find(ReadText.annotated(text)))
        .tenures()
        .stream()
        .map(OfficesTest::describe)
        .distinct()
        .toList();
  }

  private static String describe(Tenure tenure) {
    return tenure.holder().name()
        + ", "
        + tenure.title()
        + " of "
        + (tenure.of() == null ? "?" : tenure.of().name())
        + (tenure.former() ? ", former" : "");
  }
}
