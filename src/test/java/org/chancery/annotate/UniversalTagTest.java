package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversalTagTest {
  @ParameterizedTest
  @CsvSource({
    "VBZ, have, aux, AUX",
    "VBZ, have, root, VERB",
    "VBZ, be, cop, AUX",
    "IN, that, mark, SCONJ",
    "IN, of, case, ADP",
    "DT, this, det, DET",
    "DT, this, nsubj, PRON",
    "DT, all, nsubj, DET",
    "NNP, Foreign, amod, ADJ",
    "NNP, Unite, amod, VERB",
    "NNP, Oslo, nsubj, PROPN",
    "NN, everyone, nsubj, PRON",
    "RB, not, advmod, PART",
    "TO, to, mark, PART",
    "HYPH, -, punct, PUNCT",
  })
  void tellsApartWhatPennDoesNot(String penn, String lemma, String relation, String universal) {
    assertThat(UniversalTag.of(penn, lemma, relation)).isEqualTo(universal);
  }
}
