package org.chancery.annotate.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DependencyParserTest {
  private static DependencyParser.Worker worker;

  @BeforeAll
  static void loadTheModel() throws IOException {
    try (InputStream in =
        DependencyParser.class.getResourceAsStream("/org/chancery/models/en-dependencies.bin")) {
      worker = DependencyParser.load(Objects.requireNonNull(in)).worker();
    }
  }

  @Test
  void findsWhoDidWhat() {
    DependencyTree tree =
        worker.parse(
            List.of("The", "treaty", "was", "signed", "by", "her", "minister", "."),
            List.of("DT", "NN", "VBD", "VBN", "IN", "PRP$", "NN", "."));

    assertThat(tree)
        .hasToString(
            "det(1, 0) nsubj:pass(3, 1) aux:pass(3, 2) root(-1, 3) case(6, 4) nmod:poss(6, 5)"
                + " obl:agent(3, 6) punct(3, 7)");
  }

  @Test
  void aSentenceWithoutWordsHasATreeWithoutWords() {
    assertThat(worker.parse(List.of(), List.of()).size()).isZero();
  }

  @Test
  void aSingleWordIsTheRoot() {
    assertThat(worker.parse(List.of("Agreed"), List.of("VBN"))).hasToString("root(-1, 0)");
  }

  @Test
  void everyWordNeedsATag() {
    assertThatThrownBy(() -> worker.parse(List.of("Talks", "failed"), List.of("NNS")))
        .hasMessage("2 words, but 1 tags");
  }
}
