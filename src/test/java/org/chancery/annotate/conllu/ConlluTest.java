package org.chancery.annotate.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Problem;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String GOOD =
      """
      # sent_id = 1
      # text = They didn't sign.
      1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4.1\tit\tit\tPRON\tPRP\t_\t_\t_\t4:obj\t_
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      """;

  private final List<Problem> problems = new ArrayList<>();

  private List<ConlluSentence> read(String text) throws IOException {
    return new ConlluReader(problems::add)
        .read(new BufferedReader(new StringReader(text)), "a.conllu");
  }

  @Test
  void writesBackWhatItRead() throws IOException {
    StringBuilder out = new StringBuilder();
    for (ConlluSentence sentence : read(GOOD)) {
      new ConlluWriter(out).write(sentence);
    }

    assertThat(out).hasToString(GOOD);
    assertThat(problems).isEmpty();
  }

  @Test
  void countsWordsOnly() throws IOException {
    assertThat(read(GOOD).get(0).words()).hasSize(5);
    assertThat(read(GOOD).get(0).comment("sent_id")).contains("1");
  }

  @Test
  void tellsTheLineOfACircleAndKeepsTheOtherSentences() throws IOException {
    String circle =
        "1\tA\ta\tX\tX\t_\t2\tdep\t_\t_\n2\tb\tb\tX\tX\t_\t1\tdep\t_\t_\n"
            + "3\tc\tc\tX\tX\t_\t0\troot\t_\t_\n\n";

    assertThat(read(circle + GOOD)).hasSize(1);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).contains("a.conllu", "circle");
  }

  @Test
  void tellsALineWithTooFewColumns() throws IOException {
    assertThat(read("1\tA\ta\n\n")).isEmpty();
    assertThat(problems.get(0).toString()).contains("10 columns");
  }
}
