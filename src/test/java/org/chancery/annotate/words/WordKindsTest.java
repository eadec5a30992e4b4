package org.chancery.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKindsTest {
  @ParameterizedTest
  @CsvSource({
    "envoy, n",
    "reaffirmed, D",
    "monitors, pZ",
    "flew, D",
    "hypotheses, P",
    "larger, C",
  })
  void tellsWhatAFormCanBe(String form, String kinds) {
    assertThat(WordKinds.of(form)).containsIgnoringCase(kinds);
  }

  @ParameterizedTest
  @CsvSource({"okonjo", "xyzzy"})
  void saysNothingOfWordsThatNoListHas(String form) {
    assertThat(WordKinds.of(form)).isEmpty();
  }
}
