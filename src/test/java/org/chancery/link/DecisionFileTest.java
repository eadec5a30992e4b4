package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.mention.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {
  private static final String HEADER = "type\tname\tarticle\tverdict\titem\tnote\n";

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private Path path;
  private DecisionFile file;

  @BeforeEach
  void name() {
    path = folder.resolve("decisions.tsv");
    file = new DecisionFile(path);
  }

  private static LinkDecision person(String name, Verdict verdict, String item) {
    return new LinkDecision(EntityType.PERSON, name, "", verdict, item, "");
  }

  @Test
  void isEmptyWhereNobodyHasDecidedYet() {
    assertThat(file.read(problems::add).all()).isEmpty();
    assertThat(file.read(problems::add).version()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void keepsDecisionsSortedWhateverTheOrderOfDeciding() throws IOException {
    file.add(person("Zoe Ahl", Verdict.NEW, ""));
    file.add(person("Ada Lind", Verdict.REJECT, "Q4"));
    file.add(person("Ada Lind", Verdict.ACCEPT, "Q3"));

    assertThat(Files.readString(path))
        .isEqualTo(
            HEADER
                + "person\tAda Lind\t\taccept\tQ3\t\n"
                + "person\tAda Lind\t\treject\tQ4\t\n"
                + "person\tZoe Ahl\t\tnew\t\t\n");
  }

  @Test
  void theLaterWordOfOnePersonHolds() {
    file.add(person("Ada Lind", Verdict.ACCEPT, "Q3"));

    List<LinkDecision> before = file.add(person("ada lind", Verdict.NEW, ""));

    assertThat(before).containsExactly(person("Ada Lind", Verdict.ACCEPT, "Q3"));
    assertThat(file.read(problems::add).all()).containsExactly(person("ada lind", Verdict.NEW, ""));
  }

  @Test
  void ofTwoPeopleWhoContradictEachOtherNeitherIsFollowed() throws IOException {
    Files.writeString(
        path,
        HEADER
            + "person\tAda Lind\t\taccept\tQ3\t\n"
            + "person\tAda  LIND\t\taccept\tQ5\t\n"
            + "person\tBo Ek\t\treject\tQ8\t\n"
            + "person\tBo Ek\t\treject\tQ9\t\n");

    assertThat(file.read(problems::add).all())
        .extracting(LinkDecision::item)
        .containsExactly("Q8", "Q9");
    assertThat(problems)
        .extracting(Problem::line, Problem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "contradicts line 3; none is used"),
            org.assertj.core.groups.Tuple.tuple(3, "contradicts line 2; none is used"));
  }

  @Test
  void tellsFileAndLineOfWhatIsNoDecisionAndReadsTheRest() throws IOException {
    Files.writeString(
        path,
        HEADER
            + "person\tAda Lind\t\taccept\tDouglas Adams\t\n"
            + "ghost\tAda Lind\t\taccept\tQ3\t\n"
            + "person\tAda Lind\n"
            + "<<<<<<< ours\n"
            + "person\tLind\t\taccept\tQ3\t\n"
            + "person\tBo Ek\t\tnew\t\t\n");

    assertThat(file.read(problems::add).all()).containsExactly(person("Bo Ek", Verdict.NEW, ""));
    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 5, 6);
    assertThat(problems.get(0).toString()).startsWith(path + ":2: accept needs an item like Q794");
  }

  @Test
  void changesNothingWhileALineIsWrong() throws IOException {
    Files.writeString(path, HEADER + "<<<<<<< ours\n");

    assertThatThrownBy(() -> file.add(person("Bo Ek", Verdict.NEW, "")))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(path + ":2");
    assertThat(Files.readString(path)).isEqualTo(HEADER + "<<<<<<< ours\n");
  }

  @Test
  void aNameWithTabsAndBreaksStaysOneLine() {
    file.add(person("Ada\tLind\nand all", Verdict.NEW, ""));

    assertThat(file.read(problems::add).all())
        .extracting(LinkDecision::name)
        .containsExactly("Ada Lind and all");
    assertThat(problems).isEmpty();
  }

  @Test
  void aFamilyNameNeedsItsArticle() {
    assertThatThrownBy(() -> person("Lind", Verdict.ACCEPT, "Q3"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new LinkDecision(EntityType.STATE, "Iran", "", Verdict.ACCEPT, "Q794", "").key())
        .isEqualTo(new NameKey(EntityType.STATE, "iran"));
  }

  @Test
  void whatHoldsForAnArticleComesBeforeWhatHoldsForAll() {
    LinkDecision here = new LinkDecision(EntityType.PERSON, "Ada Lind", "a", Verdict.NEW, "", "");
    LinkDecision all = person("Ada Lind", Verdict.ACCEPT, "Q3");
    LinkDecisions decisions = new LinkDecisions(List.of(all, here));

    assertThat(decisions.settled(all.key(), "a")).contains(here);
    assertThat(decisions.settled(all.key(), "b")).contains(all);
  }

  @Test
  void undoesWhatWasOnceAcceptedAndNothingElse() {
    file.add(person("Ada Lind", Verdict.ACCEPT, "Q3"));
    file.add(person("Bo Ek", Verdict.REJECT, "Q8"));
    LinkDecision inOneArticle =
        new LinkDecision(EntityType.PERSON, "Ada Lind", "talks", Verdict.ACCEPT, "Q5", "");
    file.add(inOneArticle);

    assertThat(file.undo(NameKey.of(EntityType.PERSON, "ADA LIND"), ""))
        .containsExactly(person("Ada Lind", Verdict.ACCEPT, "Q3"));

    assertThat(file.read(problems::add).all())
        .containsExactly(inOneArticle, person("Bo Ek", Verdict.REJECT, "Q8"));
    assertThat(file.undo(NameKey.of(EntityType.STATE, "Ada Lind"), "")).isEmpty();
  }

  @Test
  void mergesTheWorkOfTwoPeopleAndTellsWhereTheyDiffer() {
    DecisionFile theirs = new DecisionFile(folder.resolve("theirs.tsv"));
    file.add(person("Ada Lind", Verdict.ACCEPT, "Q3"));
    file.add(person("Bo Ek", Verdict.REJECT, "Q8"));
    theirs.add(person("Ada Lind", Verdict.ACCEPT, "Q5"));
    theirs.add(person("Bo Ek", Verdict.REJECT, "Q8"));
    theirs.add(person("Cy Dahl", Verdict.NEW, ""));

    assertThat(file.merge(theirs, problems::add))
        .containsExactly(person("Cy Dahl", Verdict.NEW, ""));

    assertThat(file.read(problem -> {}).all())
        .containsExactly(
            person("Ada Lind", Verdict.ACCEPT, "Q3"),
            person("Bo Ek", Verdict.REJECT, "Q8"),
            person("Cy Dahl", Verdict.NEW, ""));
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            theirs.path() + ":2: not taken, since here stands: person Ada Lind  accept Q3");
  }

  /** As version control does with {@code merge=union}. */
  @Test
  void canBeMergedLineByLine() throws Exception {
    Path base = folder.resolve("base.tsv");
    file.add(person("Bo Ek", Verdict.REJECT, "Q8"));
    Files.copy(path, base);
    DecisionFile theirs = new DecisionFile(folder.resolve("theirs.tsv"));
    Files.copy(path, theirs.path());
    file.add(person("Ada Lind", Verdict.ACCEPT, "Q3"));
    theirs.add(person("Ada Lind", Verdict.ACCEPT, "Q5"));
    theirs.add(person("Cy Dahl", Verdict.NEW, ""));

    Process merge =
        new ProcessBuilder(
                "git",
                "merge-file",
                "--union",
                path.toString(),
                base.toString(),
                theirs.path().toString())
            .inheritIO()
            .start();

    assertThat(merge.waitFor()).isZero();
    assertThat(file.read(problems::add).all())
        .containsExactly(person("Bo Ek", Verdict.REJECT, "Q8"), person("Cy Dahl", Verdict.NEW, ""));
    assertThat(problems).hasSize(2);
  }
}
