package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every query of the library answers, over three articles about states that do not exist. */
class ShippedQueriesTest {
  private static final Asked ASKED = Asked.of("three-articles.trig");

  private static List<String> rows(String query, String... namesAndValues) {
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ASKED.rows(query, parameters);
  }

  @Test
  void tellsWhoMetWhomWithEveryRealis() {
    assertThat(rows("who-met-whom"))
        .containsExactly(
            ",Bo Ek,Cy Dahl,,,Denied,Dahl denied that they had met in secret.,Ek in the north",
            ",Bo Ek,Cy Dahl,,,Actual,Ek had lunch with Dahl.,Ek in the north",
            "2025-10-20,Ada Lind,Bo Ek,\"Norhaven, Port Sund\",\"grain, rail freight\",Actual,"
                + "Ada Lind met Bo Ek in Port Sund.,Norland and Sudland talk",
            "2025-10-20,Ada Lind,Bo Ek,\"Norhaven, Port Sund\",\"grain, rail freight\",Actual,"
                + "The two had met in Norhaven.,Ek in the north",
            "2025-10-25,Ada Lind,Cy Dahl,,grain,Actual,Lind called Cy Dahl.,Ek in the north",
            "2025-11-01,Ada Lind,Bo Ek,,,Planned,They will meet again in November.,"
                + "Norland and Sudland talk");
  }

  @Test
  void putsThePersonAskedForFirst() {
    assertThat(rows("who-met-whom", "person", "dahl", "since", "2025-10-25"))
        .containsExactly(
            "2025-10-25,Cy Dahl,Ada Lind,,grain,Actual,Lind called Cy Dahl.,Ek in the north");
  }

  @Test
  void findsMeetingsOfThoseWhoRepresentAState() {
    assertThat(rows("who-met-whom", "state", "estmark", "until", "2025-12-31"))
        .containsExactly(
            "2025-10-25,Ada Lind,Cy Dahl,,grain,Actual,Lind called Cy Dahl.,Ek in the north");
  }

  @Test
  void takesAMeetingOfSeveralDaysFromAnyOfThem() {
    assertThat(rows("who-met-whom", "since", "2025-11-15")).hasSize(1);
    assertThat(rows("who-met-whom", "since", "2025-12-01")).isEmpty();
  }

  @Test
  void takesWhatIsAskedForAsDataNeverAsSparql() {
    assertThat(rows("who-met-whom", "person", "\") || true || CONTAINS(\"")).isEmpty();
    assertThat(rows("who-met-whom", "person", "\\u0022 }\n#")).isEmpty();
  }

  @Test
  void listsAgreementsWithTheirParties() {
    assertThat(rows("agreements"))
        .containsExactly(
            "2025-10-20,\"Norland, Sudland\",grain,Actual,The two signed a grain pact.");
    assertThat(rows("agreements", "state", "northern rep")).hasSize(1);
    assertThat(rows("agreements", "state", "Estmark")).isEmpty();
  }

  @Test
  void findsContactsThatTwoStatesShareAcrossArticles() {
    assertThat(rows("common-contacts"))
        .containsExactly(
            "Estmark,Norland,Bo Ek,1,2",
            "Estmark,Sudland,Ada Lind,1,2",
            "Norland,Sudland,Cy Dahl,1,1");
    assertThat(rows("common-contacts", "first", "sudland", "second", "norland"))
        .containsExactly("Sudland,Norland,Cy Dahl,1,1");
  }

  @Test
  void countsArticlesAndEventsByMonthAndKeepsTheUndated() {
    assertThat(rows("coverage-by-month"))
        .containsExactly(
            "2025-10,The Example,1,7", "2025-11,Daily Other,1,5", "undated,unknown,1,0");
  }

  @Test
  void listsDeniedEventsAndDeniedRelations() {
    String relation =
        "Sudland memberOf Sund League,Bo Ek,,\"Sudland had not joined the League, Ek said.\","
            + "Ek in the north";
    String event =
        "Cy Dahl met Bo Ek in secret,Cy Dahl,,Dahl denied that they had met in secret.,"
            + "Ek in the north";
    assertThat(rows("denied")).containsExactlyInAnyOrder(relation, event);
    assertThat(rows("denied", "by", "bo")).containsExactly(relation);
  }

  @Test
  void listsUnlinkedEntitiesWithWhatTheLinkerSawBestFirst() {
    assertThat(rows("entities-without-item"))
        .containsExactly("Person,Bo Ek,2,\"Q8 (0.4), Q80 (0.1)\"");
    assertThat(rows("entities-without-item", "type", "state")).isEmpty();
  }

  @Test
  void tellsWhoSaysThatAStateIsAMember() {
    assertThat(rows("members"))
        .containsExactly("Estmark,Sund League,article/visit", "Norland,Sund League,reference");
    assertThat(rows("members", "member", "northern", "body", "league"))
        .containsExactly("Norland,Sund League,reference");
  }

  @Test
  void findsMentionsByNameAndByPronoun() {
    assertThat(rows("mentions-of", "name", "lind"))
        .containsExactly(
            "Ada Lind,Named,Ada Lind,talks,0,0,8", "Ada Lind,Pronoun,she,talks,1,60,63");
    assertThat(rows("mentions-of")).hasSize(4);
  }

  @Test
  void tellsOfficesAsOfADay() {
    assertThat(rows("offices-at-a-date"))
        .containsExactly(
            "Ada Lind,Foreign Minister,Norland,2025-11-02,false",
            "Ada Lind,Foreign Minister,Norland,2025-10-21,",
            "Bo Ek,Envoy,,2025-10-21,true");
    assertThat(
            rows(
                "offices-at-a-date",
                "date",
                "2025-11-01",
                "state",
                "norland",
                "office",
                "minister"))
        .containsExactly("Ada Lind,Foreign Minister,Norland,2025-10-21,");
  }

  @Test
  void listsPlansThatNothingWasReportedOf() {
    assertThat(rows("planned-and-never-reported"))
        .containsExactly(
            "Ada Lind meets Bo Ek,2025-11-01,2025-11-30,They will meet again in November.,"
                + "Norland and Sudland talk");
  }

  @Test
  void tellsAProjectsProgressOnWhoseWord() {
    assertThat(rows("project-progress", "project", "northern line"))
        .containsExactly(
            "Sund railway,46,track laying,Actual,2025-10-21,Bo Ek,The railway is 46 percent done.",
            "Sund railway,46,track laying,Actual,2025-10-21,Bo Ek,Track is being laid.");
  }

  @Test
  void listsWhoTakesPartInAProjectOnce() {
    assertThat(rows("projects-and-states"))
        .containsExactly(
            "Sund railway,Norland,46,track laying,2025-10-21",
            "Sund railway,Sudland,46,track laying,2025-10-21");
    assertThat(rows("projects-and-states", "state", "norland")).hasSize(1);
  }

  @Test
  void findsWhatSomeoneSaidAboutAState() {
    String row =
        ",Ada Lind,Sudland,We trust Sudland,,\"“We trust Sudland,” she said.\","
            + "Norland and Sudland talk";
    assertThat(rows("said-about", "speaker", "lind", "about", "sud")).containsExactly(row);
    assertThat(rows("said-about", "about", "estmark")).isEmpty();
  }

  @Test
  void listsDecisionsAboutIdentityWithTheirReason() {
    assertThat(rows("same-things"))
        .containsExactly(
            "Bo Ek,https://w3id.org/chancery/id/talks-ek,https://w3id.org/chancery/id/visit-ek,"
                + "same full name");
  }

  @Test
  void tellsAnAgentsDaysInOrder() {
    assertThat(rows("timeline", "name", "dahl"))
        .containsExactly("2025-10-25,2025-10-25,Ada Lind called Cy Dahl,Actual,Daily Other");
    assertThat(rows("timeline", "since", "2025-10-26", "until", "2025-10-31"))
        .containsExactly(
            "2025-10-27,2025-11-02,Bo Ek visits Norhaven,Planned,The Example",
            "2025-10-31,2025-10-31,\"Bo Ek visited Norland, 2025-10-31\",Actual,Daily Other");
  }

  @Test
  void tellsWhereTwoOutletsDiffer() {
    assertThat(rows("told-differently"))
        .containsExactly(
            "\"Ada Lind met Bo Ek, 2025-10-20\",place,The Example,Port Sund,Daily Other,Norhaven");
  }

  @Test
  void countsWhatTwoStatesTalkAbout() {
    assertThat(rows("topics-between-states"))
        .containsExactly(
            "Estmark,Norland,grain,1", "Norland,Sudland,grain,2", "Norland,Sudland,rail freight,1");
    assertThat(rows("topics-between-states", "second", "norland"))
        .containsExactly(
            "Estmark,Norland,grain,1", "Sudland,Norland,grain,2", "Sudland,Norland,rail freight,1");
  }

  @Test
  void findsVisitsByTheStateThatThePlaceLiesIn() {
    assertThat(rows("visits", "place", "norland"))
        .containsExactly(
            "2025-10-27,2025-11-02,Bo Ek,Norhaven,,Planned,Ek will visit Norhaven next week.",
            "2025-10-31,2025-10-31,Bo Ek,Norland,Ada Lind,Actual,Ek came to Norland on Friday.");
    assertThat(rows("visits", "person", "lind")).isEmpty();
  }

  @Test
  void tellsWhoDidWhatToWhomInPlover() {
    assertThat(rows("who-did-what-to-whom", "type", "sanction", "actor", "norland"))
        .containsExactly(",Norland,SANCTION,Estmark,Hypothetical,Norland may sanction Estmark.");
    assertThat(rows("who-did-what-to-whom", "recipient", "norland")).isEmpty();
  }
}
