package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.chancery.ReadText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmatizerTest {
  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "underscored, VBD, underscore",
    "welcoming, VBG, welcome",
    "strengthening, VBG, strengthen",
    "held, VBD, hold",
    "ministers, NNS, minister",
    "countries, NNS, country",
    "Talks, NNS, talk",
    "signs, VBZ, sign",
    "largest, JJS, large",
    "Emirates, NNPS, Emirate",
    "freed, VBN, free",
    "shot, VBD, shoot",
    "hoped, VBD, hope",
    "vetted, VBN, vet",
    "panicked, VBD, panic",
    "vying, VBG, vie",
    "accredited, VBN, accredit",
    "banked, VBN, bank",
    "flew, VBD, fly",
    "hypotheses, NNS, hypothesis",
    "simplest, JJS, simple",
  })
  void givesDictionaryForms(String word, String tag, String lemma) {
    assertThat(ReadText.knowledge().models().lemmas().lemma(word, tag)).isEqualTo(lemma);
  }

  @Test
  void cliticsAndMarksArePlain() {
    Lemmatizer lemmatizer = ReadText.knowledge().models().lemmas();

    assertThat(lemmatizer.lemma("’s", "POS")).isEqualTo("'s");
    assertThat(lemmatizer.lemma("“", "``")).isEqualTo("\"");
  }

  /** A name in -ing that the tagger takes for a participle is no form of a verb. */
  @Test
  void leavesANameInIngAsItIs() {
    assertThat(ReadText.knowledge().models().lemmas().lemma("Beijing", "VBG")).isEqualTo("beijing");
  }

  /** In Turkish and Azerbaijani a small I has no dot. */
  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "en"})
  void doesNotChangeWithTheLocale(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    Lemmatizer lemmatizer = ReadText.knowledge().models().lemmas();

    assertThat(lemmatizer.lemma("INITIATIVES", "NNS")).isEqualTo("initiative");
    assertThat(lemmatizer.lemma("INSISTED", "VBD")).isEqualTo("insist");
  }

  @Test
  void readsWhatItWroteAndWritesTheSameBytes() throws IOException {
    Lemmatizer learnt =
        Lemmatizer.learn(Map.of("held\tVBD", "hold", "signed\tVBD", "sign", "men\tNNS", "man"));
    byte[] bytes = bytes(learnt);
    Lemmatizer read = Lemmatizer.read(new ByteArrayInputStream(bytes));

    assertThat(read.lemma("held", "VBD")).isEqualTo("hold");
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  private static byte[] bytes(Lemmatizer lemmatizer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lemmatizer.write(out);
    return out.toByteArray();
  }
}
