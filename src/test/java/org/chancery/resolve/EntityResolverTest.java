package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ReadText;
import org.chancery.mention.MentionKind;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
  private static ResolvedArticle resolve(String text) {
    var knowledge = ReadText.knowledge();
    return knowledge.resolver().resolve(knowledge.mentions().find(ReadText.annotated(text)));
  }

  private static List<String> tenures(String text) {
    return resolve(text).tenures().stream()
        .map(
            t ->
                t.holder().name()
                    + ", "
                    + t.title()
                    + " of "
                    + (t.of() == null ? "?" : t.of().name())
                    + (t.former() ? ", former" : ""))
        .toList();
  }

  /** What the first mention with these words means. */
  private static List<String> meaning(String text, String words) {
    return resolve(text).references().stream()
        .filter(r -> r.mention().text().equalsIgnoreCase(words))
        .findFirst()
        .map(r -> r.entities().stream().map(Entity::name).toList())
        .orElseThrow();
  }

  @Test
  void readsAnOfficeBeforeAName() {
    assertThat(tenures("Kenyan Foreign Minister Odile Kibet spoke."))
        .containsExactly("Odile Kibet, Foreign Minister of Kenya");
  }

  @Test
  void keepsTheCityAsTheOtherReadingOfAGovernment() {
    var reference =
        resolve("Tehran rejected the offer.").references().stream()
            .filter(r -> r.mention().kind() == MentionKind.METONYM)
            .findFirst()
            .orElseThrow();

    assertThat(reference.entities()).extracting(Entity::name).containsExactly("Iran");
    assertThat(reference.otherReading()).extracting(Entity::name).isEqualTo("Tehran");
    assertThat(resolve("Tehran rejected the offer.").entities())
        .extracting(Entity::name)
        .doesNotContain("Tehran");
  }

  @Test
  void takesABareNameForTheRegionWhereItsCityIsCalledCity() {
    assertThat(resolve("Aid to Gaza stopped; Palestine protested.").entities())
        .extracting(Entity::name)
        .contains("Gaza Strip");
  }

  @Test
  void namesPersonsAsTheTextRatherThanAsTheHeadlineWritesThem() {
    assertThat(resolve("Minister ODILE KIBET spoke. Odile Kibet left Nairobi.").entities())
        .extracting(Entity::name)
        .contains("Odile Kibet")
        .doesNotContain("ODILE KIBET");
  }

  @Test
  void tellsTheUnnamedByWhereTheyAre() {
    assertThat(resolve("A court in Warsaw has issued a warrant.").entities())
        .extracting(Entity::name)
        .contains("court in Warsaw");
  }

  @Test
  void readsAnOfficeBesideAName() {
    assertThat(tenures("Odile Kibet, Kenya's minister of trade, spoke."))
        .containsExactly("Odile Kibet, Minister of Trade of Kenya");
  }

  @Test
  void readsAnOfficeWithTheNameBehindIt() {
    assertThat(tenures("The speaker of the National Assembly of Zambia, Odile Kibet, spoke."))
        .containsExactly("Odile Kibet, Speaker of National Assembly of Zambia");
  }

  @Test
  void readsTwoOfficesOfTwoPersons() {
    assertThat(tenures("Odile Kibet, special assistant to Zambian President Ruben Mwale, spoke."))
        .containsExactlyInAnyOrder(
            "Odile Kibet, Special Assistant to the President of Zambia",
            "Ruben Mwale, President of Zambia");
  }

  @Test
  void givesACounterpartTheSameOfficeOfTheOtherState() {
    assertThat(
            tenures("Kenyan Foreign Minister Odile Kibet met her Zambian counterpart Ruben Mwale."))
        .contains("Ruben Mwale, Foreign Minister of Zambia");
  }

  @Test
  void keepsApartPersonsWhoShareASurname() {
    var persons =
        resolve("Odile Kibet met Ruben Kibet. Ruben Kibet smiled.").entities().stream()
            .map(Entity::name)
            .toList();

    assertThat(persons).contains("Odile Kibet", "Ruben Kibet");
  }

  @Test
  void putsAShortNameToTheFullOne() {
    assertThat(meaning("Odile Kibet met Ruben Mwale. Later Kibet left.", "Kibet"))
        .containsExactly("Odile Kibet");
  }

  @Test
  void readsACapitalAsItsGovernmentOnlyWhereItActs() {
    ResolvedArticle article = resolve("Tehran rejected the plan. The talks were held in Tehran.");

    assertThat(article.references().stream().map(r -> r.mention().kind()))
        .startsWith(MentionKind.METONYM);
    assertThat(article.entities().stream().map(Entity::name)).contains("Iran", "Tehran");
  }

  @Test
  void knowsBothCountries() {
    assertThat(meaning("Chad and Niger signed a treaty. Both countries will gain.", "countries"))
        .containsExactlyInAnyOrder("Chad", "Niger");
  }

  @Test
  void knowsWhomAPronounMeans() {
    assertThat(meaning("Kenyan minister Odile Kibet spoke. She left at noon.", "She"))
        .containsExactly("Odile Kibet");
  }

  @Test
  void abstainsWhereNothingButTheNameSpeaksForALink() {
    assertThat(resolve("John Smith spoke in the park.").entities())
        .allSatisfy(entity -> assertThat(entity.qid()).isNull());
  }

  @Test
  void linksStatesByTheirDemonyms() {
    assertThat(resolve("Kenyan farmers protested.").entities())
        .anySatisfy(
            entity -> {
              assertThat(entity.iso3()).isEqualTo("KEN");
              assertThat(entity.qid()).isEqualTo("Q114");
            });
  }
}
