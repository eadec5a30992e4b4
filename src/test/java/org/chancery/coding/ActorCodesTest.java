package org.chancery.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ReadText;
import org.chancery.reference.ReferenceTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, bodies and places have the code of their state. */
class ActorCodesTest {
  private static final ActorCodes CODES = ActorCodes.of(ReferenceTables.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president of Peru arrived.|PER",
        "Peruvian troops arrived.|PER",
        "The Kenyan government fell.|KEN",
        "NATO met.|IGO",
        "The European Union met.|IGO",
        "Fighters of Hezbollah fired rockets.|LBN",
      })
  void givesActorsTheCodeOfTheirState(String text, String code) {
    List<String> named = CODES.in(ReadText.findings(text).resolved()).inSentence(0);

    assertThat(named).contains(code);
  }
}
