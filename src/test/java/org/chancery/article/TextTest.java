package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void countsCodePointsNotChars() {
    Text text = new Text("a😀b😀c");

    assertThat(text.length()).isEqualTo(5);
    assertThat(text.slice(1, 3)).isEqualTo("😀b");
    assertThat(text.charIndex(4)).isEqualTo(6);
    assertThat(text.codePoint(6)).isEqualTo(4);
  }

  @Test
  void aPlaceInsideASurrogatePairBelongsToItsCodePoint() {
    assertThat(new Text("a😀b").codePoint(2)).isEqualTo(1);
  }

  @Test
  void plainTextCountsTheSameBothWays() {
    Text text = new Text("Iran’s");

    assertThat(text.length()).isEqualTo(6);
    assertThat(text.slice(4, 6)).isEqualTo("’s");
    assertThat(text.codePoint(5)).isEqualTo(text.charIndex(5)).isEqualTo(5);
  }
}
