package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.resolve.Entity;
import org.junit.jupiter.api.Test;

/** The ways in which sentences tell events, whatever verb or noun the tables name. */
class EventReadingTest {
  private static Event only(EventType type, String text) {
    List<Event> events =
        ReadText.findings(text).events().stream().filter(e -> e.type() == type).toList();
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::name).toList();
  }

  private static List<String> parties(Event event) {
    return Stream.of(event.actors(), event.recipients(), event.participants())
        .flatMap(List::stream)
        .map(Entity::name)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void readsTalksThatANounTells() {
    Event talks =
        only(EventType.MEETING, "The border was opened after talks between Chad and Niger.");

    assertThat(parties(talks)).containsExactly("Chad", "Niger");
  }

  @Test
  void readsTheSubjectOfAClauseAsPartyOfTheTalksInWhichItSpoke() {
    Event talks = only(EventType.MEETING, "In talks with Chad, Niger rejected the proposal.");

    assertThat(parties(talks)).containsExactly("Chad", "Niger");
  }

  @Test
  void keepsAnOfficeWithOfInFrontOfItsName() {
    Event meeting =
        only(
            EventType.MEETING,
            "U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergey Lavrov.");

    assertThat(parties(meeting)).containsExactly("Marco Rubio", "Sergey Lavrov");
  }

  @Test
  void takesTheOwnerOfAThingForTheOneItIsDoneTo() {
    Event sanction =
        only(EventType.ACTION, "Algeria has closed its airspace to all flights to and from Mali.");

    assertThat(names(sanction.actors())).containsExactly("Algeria");
    assertThat(names(sanction.recipients())).containsExactly("Mali");
  }

  @Test
  void readsTheAgentOfAPassive() {
    Event meeting =
        only(EventType.MEETING, "President Gabriel Boric was received by King Felipe VI.");

    assertThat(names(meeting.actors())).isNotEmpty();
    assertThat(names(meeting.recipients())).containsExactly("Gabriel Boric");
  }

  @Test
  void letsANegationEndWhereAnotherFiniteVerbBegins() {
    List<Event> events =
        ReadText.findings("Chad does not recognise Kosovo and has expelled the envoy of Niger.")
            .events();

    assertThat(events)
        .filteredOn(e -> e.plover() != null && e.plover().type().equals("SANCTION"))
        .singleElement()
        .extracting(Event::realis)
        .isEqualTo(Realis.ACTUAL);
  }

  @Test
  void takesAVerbAloneToBeDoneByTheOneBeforeWho() {
    List<Event> events =
        ReadText.findings("Chad, which had invaded Niger, signed a treaty with Togo.").events();

    assertThat(events)
        .filteredOn(e -> e.type() == EventType.ACTION)
        .allSatisfy(e -> assertThat(names(e.actors())).containsExactly("Chad"));
  }

  @Test
  void holdsAMeetingOfNamedPersonsForSurerThanAnAgreement() {
    Event meeting = only(EventType.MEETING, "Marco Rubio met Sergey Lavrov in Kuala Lumpur.");
    Event agreement = only(EventType.AGREEMENT, "Chad and Niger signed a treaty.");

    assertThat(meeting.confidence()).isGreaterThan(agreement.confidence());
  }
}
