package org.chancery.link.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.link.FoundCandidate;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.chancery.resolve.PersonEvidence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlineLinkingTest {
  private static final String NORWAY = "Q20";
  private static final Instant NOW = Instant.parse("2025-12-08T10:00:00Z");

  private static final OpenEntity MINISTER =
      person("Torvald Quisgaard", "Fisheries Minister", Set.of("Torvald Quisgaard", "Quisgaard"));
  private static final OpenEntity AUTHORITY =
      thing(EntityType.ORGANIZATION, "Northern Cable Authority");
  private static final OpenEntity NOBODY = thing(EntityType.ORGANIZATION, "Guild of Nobodies");
  private static final List<OpenEntity> ALL = List.of(MINISTER, AUTHORITY, NOBODY);

  @TempDir Path folder;

  private LocalWikidata wikidata;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    wikidata = new LocalWikidata();
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private static OpenEntity person(String name, String title, Set<String> names) {
    return new OpenEntity(
        NameKey.of(EntityType.PERSON, name),
        "talks",
        name,
        new PersonEvidence(
            names,
            List.of(new PersonEvidence.Office(title, NORWAY, true)),
            Set.of(NORWAY),
            LocalDate.parse("2025-12-08")));
  }

  private static OpenEntity thing(EntityType type, String name) {
    return new OpenEntity(
        NameKey.of(type, name),
        "talks",
        name,
        new PersonEvidence(Set.of(name), List.of(), Set.of(NORWAY), LocalDate.parse("2025-12-08")));
  }

  private OnlineSettings settings() {
    return settings(Optional.of(wikidata.api()), List.of());
  }

  private OnlineSettings settings(Optional<URI> api, List<URI> reconcile) {
    return new OnlineSettings(
        api, List.of(), reconcile, folder.resolve("cache"), Duration.ofDays(30));
  }

  private static Politeness politeness(int mostRequests) {
    return new Politeness(
        "chancery-test/1 (test@example.org)",
        mostRequests,
        Duration.ofMinutes(5),
        Duration.ofMillis(1000),
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(3));
  }

  private OnlineLinking.Report link(OnlineSettings settings, int mostRequests, Instant now) {
    return new OnlineLinking(settings, politeness(mostRequests), () -> now, told::add).link(ALL);
  }

  private OnlineLinking.Report link() {
    return link(settings(), 100, NOW);
  }

  private static List<String> items(OnlineLinking.Report report) {
    return report.found().stream()
        .map(FoundCandidate::candidate)
        .map(each -> "%s %.2f".formatted(each.qid(), each.score()))
        .toList();
  }

  private static final List<String> WITHOUT_FAULT =
      List.of("Q900000001 1.00", "Q900000002 0.50", "Q900000020 0.85");

  @Test
  void tellsTheMinisterFromNamesakesAndTheAgencyFromThings() {
    OnlineLinking.Report report = link();

    assertThat(items(report)).isEqualTo(WITHOUT_FAULT);
    assertThat(report.found().get(0).candidate().reason())
        .isEqualTo(
            "Torvald Quisgaard (invented minister): same full name, same state, same office, in"
                + " office then");
    assertThat(report.found().get(1).candidate().reason()).endsWith("no office agrees");
    assertThat(report.sought()).hasSize(3);
    assertThat(report.unanswered()).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void saysWhoAsksAndAsksOneAtATimeForPackedAnswersOfServersThatKeepUp() {
    link();

    assertThat(wikidata.mostAtOnce()).isEqualTo(1);
    assertThat(wikidata.asked())
        .allSatisfy(
            asked -> {
              assertThat(asked.headers().get("User-agent"))
                  .containsExactly("chancery-test/1 (test@example.org)");
              assertThat(asked.headers().get("Accept-encoding")).containsExactly("gzip");
              assertThat(asked.parameters())
                  .containsEntry("maxlag", "5")
                  .containsEntry("format", "json");
            });
  }

  @ParameterizedTest
  @EnumSource(Faulty.class)
  void survivesEveryFaultThatPassesWithNothingLost(Faulty fault) {
    wikidata.fail(fault);

    OnlineLinking.Report report = link();

    assertThat(items(report)).isEqualTo(WITHOUT_FAULT);
    assertThat(report.unanswered()).isZero();
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Faulty.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TOO_MANY_REQUESTS_SECONDS", "TOO_MANY_REQUESTS_DATE", "SILENCE"})
  void losesNothingThatWasAnsweredWhenTheFaultStays(Faulty fault) {
    link(settings(), 3, NOW);
    int answered = wikidata.asked().size();
    told.clear();
    wikidata.failAlways(fault);
    OnlineLinking.Report broken = link();
    assertThat(broken.unanswered()).isPositive();
    assertThat(broken.found()).isEmpty();
    assertThat(told).isNotEmpty();
    wikidata.failAlways(null);
    int before = wikidata.asked().size();

    OnlineLinking.Report mended = link();

    assertThat(items(mended)).isEqualTo(WITHOUT_FAULT);
    assertThat(wikidata.asked().size() - before + answered).isEqualTo(requestsOfOneRun());
  }

  private int requestsOfOneRun() {
    return new OnlineLinking(
            new OnlineSettings(
                Optional.of(wikidata.api()),
                List.of(),
                List.of(),
                folder.resolve("other-cache"),
                Duration.ofDays(30)),
            politeness(100),
            () -> NOW,
            told::add)
        .link(ALL)
        .requests();
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    wikidata.fail(Faulty.TOO_MANY_REQUESTS_SECONDS);

    link();

    List<LocalWikidata.Asked> asked = wikidata.asked();
    assertThat(asked.get(1).nanos() - asked.get(0).nanos())
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
  }

  @Test
  void asksNoMoreWhereTheServerWantsALongerPauseThanAnyoneWaits() {
    wikidata.failAlways(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          LocalWikidata.send(exchange, 429, new byte[0]);
        });

    OnlineLinking.Report report = link();

    assertThat(report.requests()).isEqualTo(1);
    assertThat(report.unanswered()).isEqualTo(3);
    assertThat(told).containsExactly("status 429, and it asks to wait 3600 s");
  }

  @Test
  void leavesAServerAloneThatFailsThreeQuestions() {
    wikidata.failAlways(Faulty.SERVER_ERROR);
    List<OpenEntity> many =
        Stream.iterate(1, i -> i + 1)
            .limit(20)
            .map(i -> thing(EntityType.ORGANIZATION, "Guild of Nobodies " + i))
            .toList();

    new OnlineLinking(settings(), politeness(1000), () -> NOW, told::add).link(many);

    assertThat(wikidata.asked()).hasSize(3 * 3);
    assertThat(told).hasSize(4);
    assertThat(told.get(3)).endsWith("has failed too often and is not asked again");
  }

  @Test
  void endsARedirectionWithoutEnd() {
    wikidata.failAlways(
        exchange -> {
          exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
          LocalWikidata.send(exchange, 302, new byte[0]);
        });

    assertThat(link().unanswered()).isEqualTo(3);

    assertThat(told).anyMatch(each -> each.contains("redirects without end"));
    assertThat(wikidata.asked().size()).isLessThan(30);
  }

  @Test
  void doesNotAskAgainWhatIsRefused() {
    wikidata.fail(exchange -> LocalWikidata.send(exchange, 403, new byte[0]));

    OnlineLinking.Report report = link();

    assertThat(told).containsExactly("Torvald Quisgaard: it refuses the question, status 403");
    assertThat(report.unanswered()).isEqualTo(1);
    assertThat(items(report)).containsExactly("Q900000020 0.85");
  }

  @Test
  void goesOnWhereTheBudgetEndedAndAsksNothingTwice() {
    int whole = requestsOfOneRun();
    int runs = 0;
    OnlineLinking.Report report;
    int sent = 0;
    do {
      report = link(settings(), 2, NOW);
      sent += report.requests();
      runs++;
    } while (report.unanswered() > 0 && runs < 50);

    assertThat(link(settings(), 100, NOW).found()).hasSize(3);
    assertThat(sent).isLessThanOrEqualTo(whole);
    assertThat(runs).isGreaterThan(1);
    assertThat(told).anyMatch(each -> each.contains("the budget of 2 requests is spent"));
  }

  @Test
  void believesAnswersForAMonthAndSilenceForAWeek() {
    link();
    int first = wikidata.asked().size();

    link(settings(), 100, NOW.plus(Duration.ofDays(5)));
    assertThat(wikidata.asked()).hasSize(first);

    link(settings(), 100, NOW.plus(Duration.ofDays(10)));
    assertThat(wikidata.asked().subList(first, wikidata.asked().size()))
        .extracting(
            asked -> asked.parameters().get("search"), asked -> asked.parameters().get("ids"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Guild of Nobodies", null),
            org.assertj.core.groups.Tuple.tuple(null, "Q43229"));

    link(settings(), 100, NOW.plus(Duration.ofDays(45)));
    assertThat(wikidata.asked().size()).isGreaterThan(first + 3);
  }

  @Test
  void asksAgainWhereAKeptAnswerIsTorn() throws IOException {
    link();
    int before = wikidata.asked().size();
    try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
      for (Path file : kept.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }

    assertThat(items(link())).isEqualTo(WITHOUT_FAULT);
    assertThat(wikidata.asked()).hasSize(2 * before);
  }

  @Test
  void asksForFiftyItemsAtATime() {
    wikidata.addNamesakes("Torvald Quisgaard", 98);

    OnlineLinking.Report report = link();

    assertThat(wikidata.asked().stream().map(asked -> asked.parameters().get("ids")))
        .filteredOn(ids -> ids != null)
        .allMatch(ids -> ids.split("\\|").length <= 50);
    assertThat(report.found().get(0).candidate().qid()).isEqualTo("Q900000001");
    assertThat(report.unanswered()).isZero();
  }

  @Test
  void tellsWhatItWouldAskAndSendsNothing() {
    List<String> plan = OnlineLinking.plan(settings(), ALL, InstantSource.system());

    assertThat(plan).hasSize(3).allMatch(each -> each.startsWith("GET http://127.0.0.1:"));
    assertThat(plan.get(0)).contains("search=Torvald+Quisgaard");
    assertThat(wikidata.asked()).isEmpty();
    link();
    assertThat(OnlineLinking.plan(settings(), ALL, () -> NOW)).isEmpty();
  }

  @Test
  void asksNothingByAFamilyNameAlone() {
    OpenEntity unclear = person("Quisgaard", "Fisheries Minister", Set.of("Quisgaard"));

    OnlineLinking.Report report =
        new OnlineLinking(settings(), politeness(100), () -> NOW, told::add).link(List.of(unclear));

    assertThat(wikidata.asked()).isEmpty();
    assertThat(report.unanswered()).isZero();
  }

  @Test
  void takesItemsOfAReconciliationServiceAsCandidatesThatNeverLinkByThemselves() {
    OnlineLinking.Report report =
        link(settings(Optional.empty(), List.of(wikidata.reconcile())), 100, NOW);

    assertThat(items(report))
        .containsExactly("Q900000001 0.50", "Q900000002 0.50", "Q900000020 0.60");
    assertThat(report.found().get(2).candidate().reason()).contains("of unknown type");
  }

  @Test
  void knowsMoreOfItemsThatAServiceFindsWhereTheApiIsAskedToo() {
    assertThat(
            items(
                link(
                    settings(Optional.of(wikidata.api()), List.of(wikidata.reconcile())),
                    100,
                    NOW)))
        .isEqualTo(WITHOUT_FAULT);
  }

  @Test
  void asksNoServiceWhoseItemsAreNotWikidatas() {
    wikidata.haveIdentifierSpace("https://d-nb.info/gnd/");

    OnlineLinking.Report report =
        link(settings(Optional.empty(), List.of(wikidata.reconcile())), 100, NOW);

    assertThat(report.found()).isEmpty();
    assertThat(told).allMatch(each -> each.contains("are not Wikidata's: https://d-nb.info/gnd/"));
  }
}
