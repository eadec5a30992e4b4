package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeTitlesTest {
  private static final OfficeTitles TITLES = new OfficeTitles(ReferenceTables.load().offices());

  @Test
  void givesManyWordsOfOneOfficeOneTitle() {
    assertThat(TITLES.of("Minister of Foreign Affairs")).isEqualTo("Foreign Minister");
    assertThat(TITLES.of("minister of foreign affairs and trade")).isEqualTo("Foreign Minister");
    assertThat(TITLES.of("Prime Minister of Norway")).isEqualTo("Prime Minister");
  }

  @Test
  void leavesOtherOfficesWhatTheyAre() {
    assertThat(TITLES.of("President of the Academy")).isEqualTo("President of the Academy");
    assertThat(TITLES.of("Minister of Fog")).isEqualTo("Minister of Fog");
    assertThat(TITLES.of("President")).isEqualTo("President");
  }
}
