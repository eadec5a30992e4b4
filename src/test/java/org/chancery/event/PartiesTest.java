package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.resolve.Entity;
import org.junit.jupiter.api.Test;

/** Who takes part, where the text leaves it to be understood. */
class PartiesTest {
  private static List<String> parties(EventType type, String text) {
    return ReadText.findings(text).events().stream()
        .filter(event -> event.type() == type)
        .flatMap(e -> Stream.of(e.actors(), e.recipients(), e.participants()))
        .flatMap(List::stream)
        .map(Entity::name)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void letsMinistersWithoutNamesActForTheirStates() {
    assertThat(parties(EventType.MEETING, "The foreign ministers of Norway and Chile met in Oslo."))
        .containsExactly("Chile", "Norway");
  }

  @Test
  void letsOfficialsFromTwoStatesActForThem() {
    assertThat(parties(EventType.MEETING, "Officials from Peru and Ecuador held talks in Quito."))
        .containsExactly("Ecuador", "Peru");
  }

  @Test
  void takesWhoLeadsADelegationForIt() {
    assertThat(
            parties(
                EventType.MEETING,
                "A delegation led by Foreign Minister Subrahmanyam Jaishankar held talks with Nepali"
                    + " officials."))
        .containsExactly("Nepal", "Subrahmanyam Jaishankar");
  }

  @Test
  void keepsOutWhoOnlyLooksOn() {
    assertThat(
            parties(
                EventType.AGREEMENT,
                "Gabon and Chad signed a treaty with President William Ruto as host."))
        .containsExactly("Chad", "Gabon");
  }

  @Test
  void letsThoseWhoAgreeDoWhatIsToBeDoneByNobodyInParticular() {
    List<Event> planned =
        ReadText.findings("Chad and Niger agreed that flights would be resumed.").events().stream()
            .filter(event -> event.type() == EventType.ACTION)
            .toList();

    assertThat(planned).extracting(Event::realis).containsExactly(Realis.PLANNED);
    assertThat(planned.get(0).actors()).extracting(Entity::name).containsExactly("Chad", "Niger");
  }

  @Test
  void takesTheOwnerOfTroopsForTheOneWhoWithdrawsThem() {
    assertThat(parties(EventType.ACTION, "Kenyan troops were withdrawn from Somalia."))
        .containsExactly("Kenya", "Somalia");
  }

  @Test
  void readsAPassiveWithoutAnAgent() {
    assertThat(parties(EventType.ACTION, "The Nepali ambassador was expelled from Bhutan."))
        .containsExactly("Nepal");
  }

  @Test
  void listsTopicsApart() {
    assertThat(
            ReadText.findings(
                    "Prime Minister Anwar Ibrahim and his Thai counterpart discussed trade, ports"
                        + " and fisheries.")
                .events())
        .flatExtracting(Event::topics)
        .containsExactly("trade", "ports", "fisheries");
  }

  @Test
  void saysWhereAClassifierDecided() {
    assertThat(ReadText.findings("Kenya gifted Uganda food and medicine.").events())
        .extracting(event -> event.plover().type(), Event::decidedBy)
        .containsExactly(tuple("AID", ActClassifier.NAME));
  }
}
