package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.Knowledge;
import org.chancery.ReadText;
import org.chancery.build.BuildReport;
import org.chancery.build.GraphBuild;
import org.chancery.graph.Iris;
import org.chancery.link.DecidedLinks;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.link.LinkDecisions;
import org.chancery.reference.ReferenceTables;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a store to a person's decisions, and from the decisions to the next build. */
class LinkReviewTest {
  private static final ReferenceTables TABLES = ReferenceTables.load();

  @TempDir Path folder;

  private Path news;
  private DecisionFile file;

  @BeforeEach
  void writeTheNews() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        "Berlin, 8 December 2025\n\nNorwegian envoy Torvald Quisgaard met French President"
            + " Emmanuel Macron in Berlin on Monday. Torvald Quisgaard left on Tuesday.\n");
    file = new DecisionFile(folder.resolve("decisions.tsv"));
  }

  private List<LinkableEntity> built() {
    LinkDecisions decisions =
        file.read(
            problem -> {
              throw new AssertionError(problem);
            });
    Knowledge knowledge = ReadText.knowledge().with(new DecidedLinks(decisions, TABLES));
    try (Store store = Store.open(folder.resolve("store"), knowledge.background());
        GraphBuild build = new GraphBuild(knowledge, store, 1, p -> {}, () -> {})) {
      BuildReport report = build.build(List.of(news));
      assertThat(report.read() + report.unchanged()).isEqualTo(1);
      return LinkableEntities.of(store, Iris.standard());
    }
  }

  private static LinkableEntity named(List<LinkableEntity> all, String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private String review(List<LinkableEntity> entities, String... answers) throws IOException {
    StringWriter out = new StringWriter();
    new ReviewSession(
            file,
            new BufferedReader(new StringReader(String.join("\n", answers) + "\n")),
            new PrintWriter(out))
        .review(entities);
    return out.toString();
  }

  @Test
  void listsEntitiesWithTheirMentionsInContext() {
    LinkableEntity envoy = named(built(), "Torvald Quisgaard");

    assertThat(envoy.items()).isEmpty();
    assertThat(envoy.contexts()).hasSize(2);
    assertThat(envoy.contexts().get(0).toString())
        .contains("Norwegian envoy [Torvald Quisgaard] met French President");
  }

  @Test
  void theNextBuildHonoursAnAcceptedItemAndItsUndoing() throws IOException {
    LinkableEntity envoy = named(built(), "Torvald Quisgaard");

    review(List.of(envoy), "iQ999999999");
    assertThat(named(built(), "Torvald Quisgaard").items()).containsExactly("Q999999999");

    file.remove(envoy.decide(Verdict.ACCEPT, "Q999999999", ""));
    assertThat(named(built(), "Torvald Quisgaard").items()).isEmpty();
  }

  @Test
  void theNextBuildDropsALinkThatAPersonRejects() {
    LinkableEntity macron = named(built(), "Emmanuel Macron");
    assertThat(macron.items()).hasSize(1);
    String item = macron.items().get(0);

    file.add(macron.decide(Verdict.REJECT, item, "not him"));

    LinkableEntity now = named(built(), "Emmanuel Macron");
    assertThat(now.items()).isEmpty();
    assertThat(now.candidates()).noneMatch(candidate -> candidate.qid().equals(item));
  }

  @Test
  void nobodyIsAskedTwice() throws IOException {
    List<LinkableEntity> all = built();
    List<LinkableEntity> open = OpenLinks.of(all, new LinkDecisions(List.of()));
    assertThat(open).extracting(LinkableEntity::name).contains("Torvald Quisgaard");
    assertThat(open).extracting(LinkableEntity::name).doesNotContain("Emmanuel Macron");

    review(List.of(named(open, "Torvald Quisgaard")), "n");

    assertThat(OpenLinks.of(all, file.read(p -> {})))
        .extracting(LinkableEntity::name)
        .doesNotContain("Torvald Quisgaard");
  }

  @Test
  void undoesTheLastDecisionAndBringsBackWhatItReplaced() throws IOException {
    LinkableEntity envoy = named(built(), "Torvald Quisgaard");
    LinkDecision first = envoy.decide(Verdict.ACCEPT, "Q7", "");
    file.add(first);

    String said = review(List.of(envoy, envoy), "n", "u", "u", "q");

    assertThat(file.read(p -> {}).all()).containsExactly(first);
    assertThat(said).contains("undone: Torvald Quisgaard, NEW", "nothing to undo");
  }

  @Test
  void takesNothingForADecisionThatIsNone() throws IOException {
    LinkableEntity envoy = named(built(), "Torvald Quisgaard");

    String said = review(List.of(envoy), "99", "iDouglas", "accept", "r0", "q");

    assertThat(file.read(p -> {}).all()).isEmpty();
    assertThat(said.split("not understood", -1)).hasSize(5);
  }
}
