package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.api.Test;

class MetonymsTest {
  /** Of the names of the list so many must be read as they are meant. */
  private static final double SHARE = 0.85;

  @Test
  void tellsGovernmentsFromTheirCities() {
    List<String> wrong = new ArrayList<>();
    int all = Table.read("/org/chancery/mention/metonyms.tsv").map(row -> check(row, wrong)).size();

    double right = 1 - (double) wrong.size() / all;
    System.out.printf("capitals as governments: %.3f of %d%n", right, all);
    assertThat(right).as("wrong: %s", wrong).isGreaterThan(SHARE);
  }

  private static String check(Table.Row row, List<String> wrong) {
    String sentence = row.text("sentence");
    String meant =
        ReadText.knowledge().mentions().find(ReadText.annotated(sentence)).mentions().stream()
            .filter(mention -> mention.text().contains(row.text("name")))
            .map(m -> m.kind() == MentionKind.METONYM ? "government" : reading(m))
            .findFirst()
            .orElse("nothing");
    if (!meant.equals(row.text("meant"))) {
      wrong.add("\n" + sentence + " " + row.text("name") + ": " + meant);
    }
    return sentence;
  }

  private static String reading(Mention mention) {
    return mention.type() == EntityType.PLACE ? "place" : "other";
  }
}
