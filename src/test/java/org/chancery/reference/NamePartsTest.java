package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Lind, ada lind",
    "'  Ada   Lind ', ada lind",
    "Ada-Lind, ada lind",
    "A. Lind, a lind",
    "Əli Lındə, ali linda",
    "O'Lind, olind",
    "Lind's, lind s",
    "Lind & Ek, lind and ek",
    "3+3, 3 + 3",
    "'', ''"
  })
  void foldsNames(String name, String key) {
    assertThat(NameParts.key(name)).isEqualTo(key);
  }

  @Test
  void keepsHowAPartWasWritten() {
    assertThat(NameParts.of("UN Ada"))
        .containsExactly(new NameParts.Part("un", "UN"), new NameParts.Part("ada", "Ada"));
  }
}
