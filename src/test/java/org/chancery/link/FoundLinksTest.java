package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ArticleInterpreter;
import org.chancery.ChanceryException;
import org.chancery.ReadText;
import org.chancery.article.Article;
import org.chancery.article.Problem;
import org.chancery.mention.EntityType;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundLinksTest {
  private static final ReferenceTables TABLES = ReferenceTables.load();
  private static final String NAME = "Torvald Quisgaard";

  @TempDir Path folder;

  private static FoundCandidate found(String article, String item, double score) {
    return new FoundCandidate(
        EntityType.PERSON, NAME, article, new Candidate(item, score, "same full name"));
  }

  private static Entity envoy(LinkRefinement links) {
    Article article =
        ReadText.article(
            "Norwegian envoy Torvald Quisgaard met French President Emmanuel Macron on Monday.");
    return new ArticleInterpreter(ReadText.knowledge().with(links))
        .interpret(article).resolved().entities().stream()
            .filter(entity -> entity.name().equals(NAME))
            .findFirst()
            .orElseThrow();
  }

  private static Entity envoy(FoundCandidate... found) {
    return envoy(new FoundLinks(List.of(found), TABLES));
  }

  @Test
  void linksWhatIsGoodAndClearlyAhead() {
    Entity envoy = envoy(found("article", "Q900000001", 0.95), found("article", "Q900000002", 0.5));

    assertThat(envoy.qid()).isEqualTo("Q900000001");
    assertThat(envoy.candidates())
        .extracting(Candidate::qid)
        .containsExactly("Q900000001", "Q900000002");
  }

  @Test
  void keepsCandidatesThatAreNotGoodEnough() {
    Entity envoy = envoy(found("article", "Q900000001", 0.79));

    assertThat(envoy.qid()).isNull();
    assertThat(envoy.candidates()).extracting(Candidate::score).containsExactly(0.79);
  }

  @Test
  void linksNoneOfTwoThatAreAlmostEqual() {
    assertThat(
            envoy(found("article", "Q900000001", 0.95), found("article", "Q900000002", 0.9)).qid())
        .isNull();
  }

  @Test
  void holdsForTheArticleAlone() {
    assertThat(envoy(found("other", "Q900000001", 0.95)).candidates()).isEmpty();
  }

  @Test
  void neverGivesAnItemThatAnotherEntityOfTheArticleHas() {
    assertThat(envoy(found("article", "Q3052772", 0.95)).qid()).isNull();
  }

  @Test
  void peoplesDecisionsHaveTheLastWord() {
    LinkDecision rejected =
        new LinkDecision(
            EntityType.PERSON, NAME, "", LinkDecision.Verdict.REJECT, "Q900000001", "");

    Entity envoy =
        envoy(
            new FoundLinks(List.of(found("article", "Q900000001", 0.95)), TABLES)
                .then(new DecidedLinks(new LinkDecisions(List.of(rejected)), TABLES)));

    assertThat(envoy.qid()).isNull();
    assertThat(envoy.candidates()).isEmpty();
  }

  @Test
  void hasAVersionOnlyWhereThereIsSomething() {
    assertThat(new FoundLinks(List.of(), TABLES).version()).isEmpty();
    assertThat(new FoundLinks(List.of(found("article", "Q900000001", 0.95)), TABLES).version())
        .isNotEqualTo(
            new FoundLinks(List.of(found("article", "Q900000001", 0.9)), TABLES).version());
  }

  @Test
  void replacesWhatWasFoundBeforeForTheSameEntities() {
    CandidateFile file = new CandidateFile(folder.resolve("candidates.tsv"));
    CandidateFile.Sought here =
        new CandidateFile.Sought(found("article", "Q1", 1).key(), "article");
    file.replace(Set.of(), List.of(found("other", "Q900000003", 0.4)));
    file.replace(Set.of(here), List.of(found("article", "Q900000001", 0.95)));
    file.replace(Set.of(here), List.of(found("article", "Q900000002", 0.5)));

    assertThat(file.read(problem -> {}))
        .containsExactly(found("article", "Q900000002", 0.5), found("other", "Q900000003", 0.4));
  }

  @Test
  void tellsWrongLinesWithTheirNumbersAndChangesNothingThen() throws IOException {
    Path path = folder.resolve("candidates.tsv");
    Files.writeString(
        path,
        "type\tname\tarticle\titem\tscore\treason\n"
            + "person\tBo Ek\ttalks\tQ900000001\t1.5\tx\n"
            + "person\tBo Ek\ttalks\tQ900000001\tmuch\tx\n"
            + "person\tBo Ek\ttalks\tP31\t0.5\tx\n"
            + "person\tBo Ek\ttalks\tQ900000001\t0.5\tx\n");
    List<Problem> problems = new ArrayList<>();
    CandidateFile file = new CandidateFile(path);

    assertThat(file.read(problems::add)).hasSize(1);
    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4);
    assertThatThrownBy(() -> file.replace(Set.of(), List.of()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(":2: no score of 0 to 1: 1.5");
  }
}
