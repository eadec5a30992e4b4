package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.reference.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsMeantTest {
  /** Of the pronouns and descriptions of the list so many must be right. */
  private static final double SHARE = 0.85;

  @ParameterizedTest
  @ValueSource(strings = {"who-is-meant", "who-is-meant-in-news"})
  void findsWhomPronounsAndDescriptionsMean(String list) {
    List<String> wrong = new ArrayList<>();
    int all =
        Table.read("/org/chancery/resolve/" + list + ".tsv").map(row -> check(row, wrong)).size();

    double right = 1 - (double) wrong.size() / all;
    System.out.printf("%s: %.3f of %d%n", list, right, all);
    assertThat(right).as("wrong: %s", wrong).isGreaterThan(SHARE);
  }

  private static String check(Table.Row row, List<String> wrong) {
    String passage = row.text("passage");
    String meant =
        resolved(passage).references().stream()
            .filter(r -> isAmong(r.mention(), row.text("mention")))
            .reduce((one, other) -> other)
            .map(WhoIsMeantTest::names)
            .orElse("nothing");
    String expected =
        Stream.of(row.text("meant").split(", ")).sorted().collect(Collectors.joining(", "));
    if (!meant.equals(expected)) {
      wrong.add("\n" + passage + " " + row.text("mention") + ": " + meant);
    }
    return passage;
  }

  private static boolean isAmong(Mention mention, String words) {
    boolean pronoun = mention.kind() == MentionKind.PRONOUN && words.equals(mention.text());
    return pronoun || mention.kind() == MentionKind.NOMINAL && words.endsWith(mention.text());
  }

  private static String names(Reference reference) {
    return reference.entities().stream()
        .map(Entity::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static ResolvedArticle resolved(String passage) {
    var knowledge = ReadText.knowledge();
    return knowledge.resolver().resolve(knowledge.mentions().find(ReadText.annotated(passage)));
  }
}
