package org.chancery.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.review.LinkReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's ways through the explorer, in a real browser on a real server. */
class ExplorerIT {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final String MEETING = "https://w3id.org/chancery/id/event/1";

  private static Browser browser;
  private static Served served;

  private Page page;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.open();
    served =
        Served.of(
            Files.readString(Path.of("src/browser/resources/three-articles.trig")),
            LinkReview.of(OpenNames.ALL));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      served.close();
      browser.close();
    }
  }

  @BeforeEach
  void openThePage() {
    browser.requests.clear();
    browser.faults.clear();
    page = browser.page(1440, 900, ColorScheme.LIGHT);
    open("");
  }

  @AfterEach
  void nothingUntowardHappened() {
    page.context().close();
    assertThat(browser.faults).as("errors, violations, dialogs").isEmpty();
    assertThat(browser.requests)
        .as("requests that leave this machine")
        .isNotEmpty()
        .allMatch(url -> url.startsWith(served.address()) || url.startsWith("blob:" + served.address()));
  }

  private void open(String hash) {
    page.navigate("about:blank");
    page.navigate(served.address() + hash);
    page.waitForSelector("body[data-ready]");
  }

  private Locator panel() {
    return page.locator("#panel");
  }

  @Test
  void aFirstVisitorSeesWhoMetWhomAndWhen() {
    assertThat(panel().locator(".fact").first()).containsText("Ada Berg met Bo Lind in Oslo");
    assertThat(panel().locator(".fact").first()).containsText("20 Oct 2025");
    assertThat(page.locator(".network .note")).containsText("ties");
    assertThat(page.locator(".stage canvas").first()).isVisible();
  }

  @Test
  void aFactShowsItsSentencesWithTheExactMentionsMarked() {
    panel().locator(".fact", new Locator.LocatorOptions().setHasText("Ada Berg met Bo Lind")).first().click();

    assertThat(panel().locator("h2")).hasText("Ada Berg met Bo Lind in Oslo");
    assertThat(panel().locator("blockquote").first())
        .hasText("🕊 Minister Ada Berg met Bo Lind in Oslo on Monday.");
    assertThat(panel().locator("blockquote").first().locator("mark"))
        .hasText(new String[] {"Ada Berg", "Bo Lind", "Oslo"});
    assertThat(panel()).containsText("The Daily");
    assertThat(panel()).containsText("80 % sure");
    assertThat(panel()).containsText("Rule for the verb “meet”");
    assertThat(panel().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Q1001"))).hasAttribute("href", "https://www.wikidata.org/wiki/Q1001");
    assertThat(page).hasURL(Pattern.compile("fact=" + MEETING.replace(".", "[.]")));
  }

  @Test
  void everyStateOfThePageCanBeLinkedTo() {
    open("#tab=table&realis=Denied&sort=who&fact=" + MEETING);

    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("denied");
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Who");
    assertThat(panel().locator("h2")).hasText("Ada Berg met Bo Lind in Oslo");
    page.goBack();
    page.goForward();
    page.waitForSelector("tbody tr");
    assertThat(page.locator("tbody tr")).hasCount(1);
  }

  @Test
  void searchFindsPeopleFactsAndSentencesWithTheKeyboardAlone() {
    Locator search = page.getByRole(AriaRole.COMBOBOX);
    search.pressSequentially("béRg");
    assertThat(page.locator("#found [role=option]").first()).containsText("Ada Berg");
    search.press("ArrowDown");
    search.press("Enter");
    assertThat(panel().locator("h2")).hasText("Ada Berg");

    search.fill("dismissed as idle");
    assertThat(page.locator("#found")).containsText("Sentences");
    page.locator("#found [role=option]").first().click();
    assertThat(panel().locator("h2")).containsText("did not visit");
  }

  @Test
  void filtersLeaveWhatTheySay() {
    choose("Visits");
    assertThat(page.locator(".count")).containsText("1 of");
    assertThat(panel().locator(".fact")).hasCount(1);
    assertThat(panel().locator(".fact")).containsText("denied");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear")).click();
    choose("Sweden");
    assertThat(panel()).not().containsText("railway");
    assertThat(page).hasURL(Pattern.compile("states="));
  }

  private void choose(String name) {
    page.locator("#filters .choice", new Page.LocatorOptions().setHasText(name)).first().click();
  }

  @Test
  void theTimelinesBrushFiltersEverythingByPointerAndByKey() {
    Locator bars = page.locator(".bars");
    var box = bars.boundingBox();
    page.mouse().move(box.x + box.width - 5, box.y + 30);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2, box.y + 30, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    page.mouse().up();
    assertThat(panel()).not().containsText("Ada Berg met Bo Lind");
    assertThat(page).hasURL(Pattern.compile("from=2025-1"));

    open("");
    Locator last = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Last day"));
    last.focus();
    page.keyboard().press("Home");
    assertThat(page.locator(".count")).containsText("of");
    assertThat(panel()).containsText("Ada Berg met Bo Lind");
  }

  @Test
  void aDossierTellsOfOfficesMeetingsAndSources() {
    open("#tab=who");
    page.locator(".who a", new Page.LocatorOptions().setHasText("Ada Berg")).first().click();

    assertThat(page.locator(".who")).containsText("Foreign Minister of Norway");
    assertThat(page.locator(".who")).containsText("Meetings, calls and visits");
    assertThat(page.locator(".who")).containsText("same full name");
    assertThat(page.locator(".who .sources")).containsText("met Bo Lind in Oslo");
  }

  @Test
  void theMapFiltersByState() {
    open("#tab=map");
    Locator norway = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Norway: \\d+ facts")));
    norway.focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("states=.*NOR"));
  }

  @Test
  void theMapShowsEventsWhereTheyWere() {
    open("#tab=map");
    Locator oslo = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Oslo: 2 facts")));
    assertThat(oslo).isVisible();
    oslo.click();

    assertThat(panel().locator("h2")).hasText("In Oslo");
    assertThat(panel().locator(".fact")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("at=.*place/oslo"));
    choose("Visits");
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Oslo: 1 fact ")))).isVisible();
    page.locator(".sheet").focus();
    page.keyboard().press("+");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Whole world")).click();
    assertThat(page.locator(".ring")).hasCount(1);
  }

  @Test
  void aQuestionIsAskedWithItsParameters() {
    open("#tab=queries");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Who met whom?")).click();
    assertThat(page.locator(".results tbody")).containsText("Ada Berg");
    page.locator("input[name=person]").fill("nobody at all");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask").setExact(true)).click();
    assertThat(page.locator(".results")).containsText("No answer");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open in SPARQL")).click();
    assertThat(page.locator(".editor .cm-content")).containsText("SELECT");
  }

  @Test
  void sparqlAnswersAsTableChartAndFile() {
    open("#tab=sparql");
    Locator editor = page.locator(".editor .cm-content");
    assertThat(editor).containsText("SELECT");
    editor.click();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().insertText("SELECT ?kind (COUNT(*) AS ?n) { ?s a ?kind } GROUP BY ?kind");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".results tbody")).containsText("Meeting");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chart")).click();
    assertThat(page.locator(".chart")).containsText("n by kind");
    Download file = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("CSV").setExact(true)).click());
    assertThat(file.path()).content().contains("ontology#Meeting").startsWith("kind,n");
  }

  @Test
  void whatIsPastedIntoTheEditorIsTextAndBreaksNoPolicy() {
    open("#tab=sparql");
    Locator editor = page.locator(".editor .cm-content");
    editor.click();
    page.keyboard().press("Control+a");
    editor.evaluate(
        """
        element => {
          const data = new DataTransfer()
          data.setData('text/plain', 'ASK { ?pasted ?p <x:y> }')
          data.setData('text/html', '<img src=x onerror=hacked(1)><style>body{display:none}</style><b style="color:red">ASK</b>')
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
        }
        """);
    assertThat(editor).containsText("ASK { ?pasted ?p <x:y> }");
    assertThat(editor.locator("img, style, b")).hasCount(0);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".results")).containsText("No");
  }

  @Test
  void aFactIsCitedLinkedAndOpenedInSparql() {
    open("#fact=" + MEETING);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy citation")).click();
    assertThat(page.locator("#status"))
        .hasAttribute(
            "data-copied",
            Pattern.compile(
                "Ada Berg met Bo Lind in Oslo, 20 Oct 2025[.] “.*met Bo Lind.*” — “Ministers meet in Oslo”, The Daily, 21 Oct 2025, .*<"
                    + MEETING
                    + ">"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")).click();
    assertThat(page.locator("#status")).hasAttribute("data-copied", Pattern.compile("#fact="));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open in SPARQL")).click();
    assertThat(page.locator(".results tbody")).containsText("Ada Berg met Bo Lind");
  }

  @Test
  void outletsAndConfidenceFilterToo() {
    choose("Evening Post");
    assertThat(panel().locator(".fact")).hasCount(1);
    assertThat(panel()).containsText("did not visit");
    page.locator("#export summary").click();
    assertThat(page.locator("#exports a[data-format=gexf]"))
        .hasAttribute("href", Pattern.compile("outlet=Evening[+]Post"));
    page.locator("#export summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear")).click();
    Locator least = page.locator("input[type=range]");
    least.focus();
    for (int i = 0; i < 15; i++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(page).hasURL(Pattern.compile("confidence=0.75"));
    assertThat(panel()).containsText("Ada Berg met Bo Lind");
    assertThat(panel()).not().containsText("did not visit");
    assertThat(page.locator("#filters")).not().containsText("null");
  }

  @Test
  void whatIsOnTheScreenCanBeTakenAway() throws Exception {
    choose("Visits");
    page.locator("#export summary").click();
    Download table = page.waitForDownload(() -> page.getByText("Table (CSV)").click());
    assertThat(Files.readString(table.path())).contains("did not visit").doesNotContain("met Bo Lind");
    page.locator("#export summary").click();
    Download picture = page.waitForDownload(() -> page.getByText("Picture (PNG)").click());
    assertThat(Files.size(picture.path())).isGreaterThan(1000);
  }

  @Test
  void otherToolsGetWhatPassesTheFilters() throws Exception {
    choose("Visits");
    page.locator("#export summary").click();
    Download gexf = page.waitForDownload(() -> page.getByText("GEXF (Gephi)").click());
    assertThat(Files.readString(gexf.path()))
        .contains("<gexf", "Bo Lind")
        .doesNotContain("Ada Berg met");
    Download whole = page.waitForDownload(() -> page.getByText("N-Quads").click());
    assertThat(Files.readString(whole.path())).contains("event/1", "event/2", "event/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#fact=" + MEETING, "#tab=map", "#tab=table", "#tab=who", "#tab=queries&query=who-met-whom", "#tab=sparql", "#tab=review",
          "#tab=who&entity=https://w3id.org/chancery/id/person/ada"})
  void axeFindsNothingSerious(String hash) {
    for (String theme : List.of("light", "dark")) {
      open(hash);
      if (theme.equals("dark")) {
        page.locator("#theme").click();
        page.waitForTimeout(300);
      }
      assertThat(page.locator(".loading")).hasCount(0);
      List<String> grave =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze().getViolations().stream()
                  .filter(rule -> GRAVE.contains(rule.getImpact()))
                  .map(ExplorerIT::inWords)
                  .toList();
      assertThat(grave).as(theme + " " + hash).isEmpty();
    }
  }

  private static String inWords(Rule rule) {
    return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }

  static Stream<Arguments> sizes() {
    return Stream.of(360, 768, 1440)
        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(width, scheme)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void noTabIsWiderThanTheScreen(int width, ColorScheme scheme) throws Exception {
    Files.createDirectories(SHOTS);
    page.context().close();
    page = browser.page(width, width < 500 ? 740 : 900, scheme);
    for (String tab : List.of("network", "map", "table", "who", "queries", "sparql", "review")) {
      open("#tab=" + tab + (tab.equals("queries") ? "&query=who-met-whom" : ""));
      assertThat(page.locator(".loading")).hasCount(0);
      page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(tab + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(tab).isLessThanOrEqualTo(width);
    }
  }
}
