package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Iris;
import org.chancery.graph.Terms;
import org.junit.jupiter.api.Test;

class QuadLinesTest {
  @Test
  void aQuadSentTwiceIsOneLine() {
    QuadLines lines = new QuadLines();
    lines.quad(quad("a"));
    lines.quad(quad("a"));

    assertThat(lines.canonical().lines()).hasSize(1);
  }

  @Test
  void ordersByTheBytesOfUtf8() {
    List<String> words = List.of("z", "é", "\uFFFD", "😀", "a", "", "aa");

    List<String> byBytes =
        words.stream()
            .sorted(
                (l, r) ->
                    Arrays.compareUnsigned(
                        l.getBytes(StandardCharsets.UTF_8), r.getBytes(StandardCharsets.UTF_8)))
            .toList();

    assertThat(words.stream().sorted(QuadLines::compareAsBytes)).isEqualTo(byBytes);
  }

  @Test
  void refusesBlankNodesBecauseTheirLabelsChange() {
    Quad blank =
        new Quad(
            Iris.standard().identityGraph(),
            NodeFactory.createBlankNode(),
            Terms.reason,
            NodeFactory.createLiteralString("x"));

    assertThatThrownBy(() -> new QuadLines().quad(blank))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Quad quad(String text) {
    return new Quad(
        Iris.standard().identityGraph(),
        Iris.standard().identityGraph(),
        Terms.reason,
        NodeFactory.createLiteralString(text));
  }
}
