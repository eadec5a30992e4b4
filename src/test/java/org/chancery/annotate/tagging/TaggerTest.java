package org.chancery.annotate.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ReadText;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final List<TaggedSentence> SENTENCES =
      List.of(
          new TaggedSentence(List.of("Oslo", "monitors", "talks"), List.of("NNP", "VBZ", "NNS")),
          new TaggedSentence(List.of("the", "monitors", "left"), List.of("DT", "NNS", "VBD")),
          new TaggedSentence(List.of("the", "envoys", "met"), List.of("DT", "NNS", "VBD")),
          new TaggedSentence(List.of("Quito", "hosts", "envoys"), List.of("NNP", "VBZ", "NNS")));

  private static Tagger learnt() {
    return TaggerTrainer.train(SENTENCES, new TaggerSettings(8, 1, 2, 2, 0.02f, 0.02f), line -> {});
  }

  @Test
  void learnsWhatAWordIsFromThoseAroundIt() {
    Tagger.Worker worker = learnt().worker();

    assertThat(worker.tag(List.of("Lima", "monitors", "envoys")))
        .containsExactly("NNP", "VBZ", "NNS");
    assertThat(worker.tag(List.of("the", "monitors", "met"))).containsExactly("DT", "NNS", "VBD");
  }

  @Test
  void theSameSentencesGiveTheSameBytes() throws IOException {
    assertThat(bytes(learnt())).isEqualTo(bytes(learnt()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Tagger tagger = learnt();
    Tagger read = Tagger.load(new ByteArrayInputStream(bytes(tagger)));

    assertThat(read.tags())
        .isEqualTo(tagger.tags())
        .containsExactly("DT", "NNP", "NNS", "VBD", "VBZ");
    assertThat(bytes(read)).isEqualTo(bytes(tagger));
  }

  @Test
  void refusesADamagedModel() throws IOException {
    byte[] bytes = bytes(learnt());
    bytes[bytes.length - 1] ^= 1;

    assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(bytes)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("damaged");
  }

  /** A long sentence before must leave nothing behind for a short one. */
  @Test
  void aWorkerForgetsTheSentenceBefore() {
    Tagger tagger = ReadText.knowledge().models().tags();
    List<String> words = List.of("Talks", "resume", ".");
    Tagger.Worker worker = tagger.worker();
    worker.tag(java.util.Collections.nCopies(300, "summit"));

    assertThat(worker.tag(words)).isEqualTo(tagger.worker().tag(words));
  }

  private static byte[] bytes(Tagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.save(out);
    return out.toByteArray();
  }
}
