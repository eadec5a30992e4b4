package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.online.LocalWikidata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From a store to another server, and from its answers to the next build. */
class LinkOnlineTest {
  @TempDir Path folder;

  private LocalWikidata wikidata;
  private Path news;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void writeTheNews() throws IOException {
    wikidata = new LocalWikidata();
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("talks.txt"),
        "Berlin, 8 December 2025\n\nNorwegian Fisheries Minister Torvald Quisgaard met French"
            + " President Emmanuel Macron in Berlin on Monday.\n");
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    CommandLine line = Chancery.commandLine(new PrintWriter(out), new PrintWriter(err));
    int code = line.execute(all.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }

  private Ended online(String... more) {
    List<String> all = new ArrayList<>(List.of("link", "--online", "--api"));
    all.add(wikidata.api().toString());
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void whatIsFoundIsLinkedByTheNextBuildAndOnlyByTheFile() throws IOException {
    run("build", news.toString());
    String before = run("export", "nquads").out();
    assertThat(before).doesNotContain("Q900000001");

    Ended asked = online("--contact", "someone@example.org");

    assertThat(asked.code()).isZero();
    assertThat(asked.out())
        .contains("Torvald Quisgaard\tperson\ttalks\tQ900000001\t1.00\t")
        .contains("no office agrees");
    assertThat(asked.err()).contains("2 candidates kept in");
    assertThat(run("export", "nquads").out()).isEqualTo(before);

    assertThat(run("build", news.toString()).err()).contains("1 articles read");
    assertThat(run("export", "nquads").out())
        .contains("exactMatch> <http://www.wikidata.org/entity/Q900000001>");
    assertThat(online("--contact", "someone@example.org").err()).contains("0 requests");

    Files.delete(folder.resolve("store/link-candidates.tsv"));
    run("build", news.toString());
    assertThat(run("export", "nquads").out()).isEqualTo(before);
  }

  @Test
  void sendsNothingWithoutAContactNorInADryRun() throws IOException {
    run("build", news.toString());

    Ended refused = online();
    Ended nonsense = online("--contact", "me (nobody)");
    Ended dry = online("--dry-run");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("nothing is sent without a contact", "CHANCERY_CONTACT");
    assertThat(nonsense.code()).isEqualTo(1);
    assertThat(nonsense.err()).contains("a contact is an address of mail or of a page");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).contains("action=wbsearchentities", "search=Torvald+Quisgaard");
    assertThat(wikidata.asked()).isEmpty();
    assertThat(run("link", "--contact", "someone@example.org").code()).isEqualTo(2);
  }

  @Test
  void tellsWhatIsLeftWhenTheBudgetIsSpent() throws IOException {
    run("build", news.toString());

    Ended ended = online("--contact", "https://example.org/me", "--max-requests", "1");

    assertThat(ended.code()).isEqualTo(65);
    assertThat(ended.err())
        .contains("the budget of 1 requests is spent")
        .contains("1 entities are left; run it again to go on");
    assertThat(online("--contact", "https://example.org/me").code()).isZero();
    assertThat(Files.readString(folder.resolve("store/link-candidates.tsv"), UTF_8))
        .startsWith("type\tname\tarticle\titem\tscore\treason\nperson\tTorvald Quisgaard\ttalks\t");
  }
}
