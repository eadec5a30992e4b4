package org.chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.wikidata.EntityLines.claim;
import static org.chancery.wikidata.EntityLines.english;
import static org.chancery.wikidata.EntityLines.item;
import static org.chancery.wikidata.EntityLines.of;
import static org.chancery.wikidata.EntityLines.parse;
import static org.chancery.wikidata.EntityLines.qualifier;
import static org.chancery.wikidata.EntityLines.quoted;
import static org.chancery.wikidata.EntityLines.statement;
import static org.chancery.wikidata.EntityLines.time;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityParserTest {
  private static final long ADA = 9_100_000_001L;
  private static final String MINISTER = "Q9100000002";
  private static final String HUMAN = claim("P31", statement("P31", of("Q5")));

  private static Item person(String labels, String... claims) throws IOException {
    String held = claim("P39", statement("P39", of(MINISTER)));
    String all = claims.length == 0 ? HUMAN + "," + held : HUMAN + "," + String.join(",", claims);
    return parse(item(ADA, labels, all)).orElseThrow();
  }

  @Test
  void readsWhatAPersonHeldAndWhen() throws IOException {
    Item ada =
        person(
            english("Ada Lind"),
            claim(
                "P39",
                statement(
                    "P39",
                    of(MINISTER),
                    "normal",
                    String.join(
                        ",",
                        qualifier("P580", time("+2020-05-01T00:00:00Z", 11)),
                        qualifier("P582", time("+2024-00-00T00:00:00Z", 9)),
                        qualifier("P1365", of("Q9100000003"))))));

    assertThat(ada.held())
        .containsExactly(new Item.Held(9_100_000_002L, 0, "2020-05-01", "2024", 9_100_000_003L, 0));
  }

  @Test
  void takesTheJurisdictionBeforeTheDeprecatedOf() throws IOException {
    String qualifiers = qualifier("P642", of("Q11")) + "," + qualifier("P1001", of("Q12"));

    Item ada =
        person(
            english("Ada Lind"),
            claim("P39", statement("P39", of(MINISTER), "normal", qualifiers)));

    assertThat(ada.held().get(0).of()).isEqualTo(12);
  }

  @Test
  void leavesOutWhatWikidataItselfHoldsToBeWrong() throws IOException {
    Item ada =
        person(
            english("Ada Lind"),
            claim(
                "P39",
                statement("P39", of(MINISTER)),
                statement("P39", of("Q9100000009"), "deprecated", "")));

    assertThat(ada.held()).extracting(Item.Held::position).containsExactly(9_100_000_002L);
  }

  @Test
  void readsDatesAsFarAsTheyAreKnown() throws IOException {
    Item ada =
        person(
            english("Ada Lind"),
            claim("P39", statement("P39", of(MINISTER))),
            claim("P569", statement("P569", time("+1970-05-00T00:00:00Z", 10))),
            claim("P570", statement("P570", time("-0044-03-15T00:00:00Z", 11))));

    assertThat(ada.born()).isEqualTo("1970-05");
    assertThat(ada.died()).isEmpty();
  }

  @Test
  void keepsNamesInLatinLettersTheEnglishFirst() throws IOException {
    Item ada =
        person(
            "'ru':{'language':'ru','value':'Ада Линд'},"
                + "'az':{'language':'az','value':'Ada Lındə'},"
                + english("Ada Lind"));

    assertThat(ada.names()).containsExactly("Ada Lind", "Ada Lındə");
  }

  @Test
  void takesTheNameForAllLanguagesWhereEnglishHasNone() throws IOException {
    assertThat(person("'mul':{'language':'mul','value':'Ada Lind'}").label()).isEqualTo("Ada Lind");
  }

  @Test
  void readsTheNameInTheOwnLanguage() throws IOException {
    Item ada =
        person(
            english("Ada Lind"),
            claim("P39", statement("P39", of(MINISTER))),
            claim("P1559", statement("P1559", "{'text':'Áda Linð','language':'is'}")));

    assertThat(ada.aliases()).containsExactly("Áda Linð");
  }

  @Test
  void keepsNoItemWithoutANameThatNewsInEnglishCouldUse() throws IOException {
    String line =
        item(
            ADA,
            "'ru':{'language':'ru','value':'Ада Линд'}",
            HUMAN + "," + claim("P39", statement("P39", of(MINISTER))));

    assertThat(parse(line)).isEmpty();
  }

  @Test
  void readsEmptyPartsThatAreArrays() throws IOException {
    String line =
        quoted("{'type':'item','id':'Q9','labels':[],'aliases':[],'claims':[],'sitelinks':[]}");

    assertThat(parse(line)).isEmpty();
  }

  @Test
  void passesOverPropertiesAndValuesThatAreUnknown() throws IOException {
    Item ada =
        person(
            english("Ada Lind"),
            claim(
                "P39",
                "{'mainsnak':{'snaktype':'somevalue','property':'P39'},'rank':'normal'}",
                statement("P39", of(MINISTER))));

    assertThat(ada.held()).hasSize(1);
    assertThat(parse(quoted("{'type':'property','id':'P31','labels':{}}"))).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithALine() {
    for (String bad : List.of("{", "{'type':'item'", "[]", "{'type':}", "{} {}")) {
      assertThatThrownBy(() -> parse(quoted(bad)))
          .as(bad)
          .isInstanceOf(JsonProcessingException.class);
    }
  }
}
