package org.chancery.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.wikidata.EntityLines.claim;
import static org.chancery.wikidata.EntityLines.english;
import static org.chancery.wikidata.EntityLines.item;
import static org.chancery.wikidata.EntityLines.of;
import static org.chancery.wikidata.EntityLines.qualifier;
import static org.chancery.wikidata.EntityLines.statement;
import static org.chancery.wikidata.EntityLines.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.Knowledge;
import org.chancery.ReadText;
import org.chancery.annotate.Annotator;
import org.chancery.article.Problem;
import org.chancery.graph.Iris;
import org.chancery.graph.RunDescription;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Entity;
import org.chancery.resolve.PersonName;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items are made up; their states are those of the tables. */
class OwnWikidataTest {
  private static final String MINISTER_OF_TRADE = "Q9100000001";
  private static final String ODILE = "Q9100000002";
  private static final String OLD_ODILE = "Q9100000003";
  private static final String RUBEN = "Q9100000004";
  private static final String OTHER_RUBEN = "Q9100000005";
  private static final String PORT = "Q9100000006";
  private static final String COUNCIL = "Q9100000007";

  @TempDir private static Path folder;

  private static ReferenceTables tables;
  private static WikidataIndex index;
  private static Knowledge knowledge;

  @BeforeAll
  static void importTheDump() throws IOException {
    tables = ReferenceTables.load();
    String kenya = state("Kenya");
    String zambia = state("Zambia");
    Path dump = folder.resolve("dump.json");
    Files.writeString(
        dump,
        String.join(
                ",\n",
                position(MINISTER_OF_TRADE, "Minister of Trade of Kenya", kenya),
                person(ODILE, "Odile Kibetxa", kenya, "2020-05-01", ""),
                person(OLD_ODILE, "Odile Kibetxa", kenya, "1963-06-01", "1970-02-03"),
                person(RUBEN, "Ruben Mwalexa Obote", zambia, "2021-01-01", ""),
                person(OTHER_RUBEN, "Ruben Mwalexa Banda", zambia, "2021-01-01", ""),
                thing(PORT, "Q44782", "Port of Lamuxa", kenya),
                thing(COUNCIL, "Q43229", "Coffee Council of Zambia", zambia))
            + "\n",
        UTF_8);
    new DumpImport(
            dump,
            EntityLines.DIPLOMACY,
            folder.resolve("index"),
            new DumpImport.Settings(1, 1000, ""),
            new Quiet())
        .run();
    index = WikidataIndex.open(folder.resolve("index"));
    knowledge =
        Knowledge.load(
            Iris.standard(),
            tables,
            CompletableFuture.completedFuture(ReadText.knowledge().models()),
            OwnWikidata.of(index, tables));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static String state(String name) {
    return tables.states().stream()
        .filter(state -> state.name().equals(name))
        .map(state -> String.valueOf(state.qid()))
        .findFirst()
        .orElseThrow();
  }

  private static String position(String id, String label, String state) {
    return line(
        id,
        label,
        claim("P31", statement("P31", of("Q4164871"))),
        claim("P1001", statement("P1001", of(state))));
  }

  private static String person(String id, String label, String state, String start, String died) {
    String since = qualifier("P580", time("+" + start + "T00:00:00Z", 11));
    String where = qualifier("P1001", of(state));
    String held =
        claim("P39", statement("P39", of(MINISTER_OF_TRADE), "normal", since + "," + where));
    return died.isEmpty()
        ? line(id, label, claim("P31", statement("P31", of("Q5"))), held)
        : line(
            id,
            label,
            claim("P31", statement("P31", of("Q5"))),
            held,
            claim("P570", statement("P570", time("+" + died + "T00:00:00Z", 11))));
  }

  private static String thing(String id, String type, String label, String state) {
    return line(
        id,
        label,
        claim("P31", statement("P31", of(type))),
        claim("P17", statement("P17", of(state))));
  }

  private static String line(String id, String label, String... claims) {
    return item(Long.parseLong(id.substring(1)), english(label), String.join(",", claims));
  }

  /** For imports that go well. */
  private static final class Quiet implements DumpImport.Observer {
    @Override
    public void bad(Problem problem) {
      throw new AssertionError(problem);
    }

    @Override
    public void at(long bytes, long lines) {}

    @Override
    public void resumed(long lines) {}

    @Override
    public void ordering(long lines) {}
  }

  private static ResolvedArticle read(Knowledge with, String text) {
    return with.links()
        .refine(
            with.resolver()
                .resolve(
                    with.mentions()
                        .find(new Annotator(with.models()).annotate(ReadText.article(text)))));
  }

  private static Entity entity(String text, String name) {
    return read(knowledge, text).entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linksAPersonWhomTheIndexAloneKnows() {
    String text = "Kenyan Trade Minister Odile Kibetxa spoke in Nairobi on Monday.";

    Entity odile = entity(text, "Odile Kibetxa");

    assertThat(odile.qid()).isEqualTo(ODILE);
    assertThat(odile.candidates().get(0).reason())
        .contains("same full name", "same state", "same office", "in office then");
    assertThat(
            read(ReadText.knowledge(), text).entities().stream()
                .filter(entity -> entity.name().equals("Odile Kibetxa")))
        .allSatisfy(entity -> assertThat(entity.qid()).isNull());
  }

  @Test
  void abstainsWhereTheStateIsAnother() {
    Entity odile = entity("Norwegian Trade Minister Odile Kibetxa spoke in Oslo.", "Odile Kibetxa");

    assertThat(odile.qid()).isNull();
    assertThat(odile.candidates())
        .allSatisfy(candidate -> assertThat(candidate.score()).isLessThan(0.8));
  }

  @Test
  void abstainsBetweenNamesakesAndKeepsBoth() {
    Entity ruben = entity("Zambian Trade Minister Ruben Mwalexa spoke in Lusaka.", "Ruben Mwalexa");

    assertThat(ruben.qid()).isNull();
    assertThat(ruben.candidates())
        .extracting(candidate -> candidate.qid())
        .containsExactlyInAnyOrder(RUBEN, OTHER_RUBEN);
  }

  @Test
  void linksAProjectWhoseStateTheArticleNames() {
    Entity port =
        entity("Kenyan Trade Minister Odile Kibetxa visited the Port of Lamuxa.", "Port of Lamuxa");

    assertThat(port.qid()).isEqualTo(PORT);
  }

  @Test
  void abstainsOnAProjectOfAnotherState() {
    Entity port =
        entity("Norway's government invited builders to the Port of Lamuxa.", "Port of Lamuxa");

    assertThat(port.qid()).isNull();
    assertThat(port.candidates()).extracting(candidate -> candidate.qid()).containsExactly(PORT);
  }

  @Test
  void linksABodyByItsNameAndState() {
    String text =
        "The Coffee Council of Zambia signed an agreement with Kenya's government on Monday.";
    ResolvedArticle article = read(knowledge, text);

    assertThat(article.entities()).extracting(Entity::qid).contains(COUNCIL);
  }

  @Test
  void saysWithWhichIndexArticlesAreRead() {
    RunDescription.Component component =
        new RunDescription.Component("wikidata-index", index.manifest().identity());

    assertThat(OwnWikidata.of(index, tables).components()).containsExactly(component);
    assertThat(knowledge.links().version()).contains(index.manifest().identity());
    assertThat(ReadText.knowledge().links().version()).isEmpty();
  }

  @Test
  void callsAnOfficeWithoutItsState() {
    List<Tenure> tenures = read(knowledge, "Kenyan Trade Minister Odile Kibetxa spoke.").tenures();

    assertThat(tenures).extracting(Tenure::title).containsExactly("Trade Minister");
    assertThat(new IndexedPeople(index, tables).named(PersonName.of("Odile Kibetxa")))
        .extracting(known -> known.person().office())
        .containsOnly("Minister of Trade");
  }
}
