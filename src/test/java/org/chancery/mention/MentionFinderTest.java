package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTest {
  static Stream<Arguments> sentences() {
    return Stream.of("names", "namesakes", "persons")
        .map(name -> Table.read("/org/chancery/mention/" + name + ".tsv"))
        .flatMap(
            table ->
                table.map(row -> Arguments.of(row.text("sentence"), row.values("names"))).stream());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheNames(String sentence, List<String> names) {
    assertThat(found(sentence, MentionKind.NAMED, MentionKind.METONYM)).isEqualTo(names);
  }

  private static MentionedArticle find(String text) {
    return ReadText.knowledge().mentions().find(ReadText.annotated(text));
  }

  private static List<String> found(String text, MentionKind... kinds) {
    return find(text).mentions().stream()
        .filter(mention -> List.of(kinds).contains(mention.kind()))
        .map(MentionFinderTest::shown)
        .toList();
  }

  private static String shown(Mention mention) {
    boolean metonym = mention.kind() == MentionKind.METONYM;
    return (metonym ? "METONYM" : mention.type()) + " " + mention.text();
  }

  private static List<String> offices(String text) {
    return find(text).offices().stream()
        .map(office -> (office.former() ? "former " : "") + office.title())
        .toList();
  }

  @Test
  void readsAnOfficeWithWhatItIsFor() {
    assertThat(
            offices("Deputy Foreign Minister for Legal and International Affairs Ada Kern spoke."))
        .containsExactly("Deputy Foreign Minister for Legal and International Affairs");
  }

  @Test
  void readsAMinistersPortfolioBehindTheTitle() {
    assertThat(offices("Ada Kern is minister of roads and urban development."))
        .containsExactly("Minister of Roads and Urban Development");
  }

  @Test
  void tellsOfficesThatAreOver() {
    assertThat(offices("The former president and the ex-minister spoke."))
        .containsExactly("former President", "former Minister");
  }

  @Test
  void readsAbbreviatedTitles() {
    assertThat(offices("FM Kern met PM Dahl."))
        .containsExactly("Foreign Minister", "Prime Minister");
  }

  @Test
  void findsDescriptionsAndPronouns() {
    assertThat(
            found(
                "He told both countries that the delegation would leave.",
                MentionKind.PRONOUN,
                MentionKind.NOMINAL))
        .containsExactly("PERSON He", "STATE countries", "ORGANIZATION delegation");
  }

  @Test
  void mentionsDoNotOverlap() {
    List<Mention> mentions =
        find("The Azerbaijan–Iran State Commission on Trade met in Baku, Azerbaijan's capital.")
            .mentions();

    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().begin())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
    }
  }
}
