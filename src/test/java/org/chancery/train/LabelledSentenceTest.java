package org.chancery.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabelledSentenceTest {
  @Test
  void putsMarksBackWhereTheyStandInPrint() {
    LabelledSentence sentence =
        LabelledSentence.parse(
            "“ We did n’t , ” <START:person> Ana Roth <END> ( <START:state> Chile <END> ’s"
                + " envoy ) said on \" Sunday \" .");

    assertThat(sentence.text())
        .isEqualTo("“We didn’t,” Ana Roth (Chile’s envoy) said on \"Sunday\".");
    assertThat(sentence.names())
        .extracting(
            name -> sentence.text().substring(name.begin(), name.end()),
            LabelledSentence.Name::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ana Roth", "person"),
            org.assertj.core.groups.Tuple.tuple("Chile", "state"));
  }

  @Test
  void refusesANameInsideAnother() {
    assertThatThrownBy(() -> LabelledSentence.parse("<START:a> x <START:b> y <END>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("inside another");
  }
}
