package org.chancery.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.review.LinkReview;
import org.junit.jupiter.api.Test;

/** Texts of articles are data: whatever stands in names, titles and sentences, nothing of it runs. */
class HostileTextIT {
  private static final int AT_LEAST = 50;

  @Test
  void nothingThatStandsInATextIsExecuted() throws Exception {
    List<String> payloads = payloads();
    assertThat(payloads).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    try (Browser browser = Browser.open();
        Served served = Served.of(graph(payloads), LinkReview.of(OpenNames.of(payloads)))) {
      Page page = browser.page(1280, 900, ColorScheme.LIGHT);
      for (String tab : List.of("network", "map", "table", "who", "queries", "sparql", "review")) {
        page.navigate("about:blank");
        page.navigate(served.address() + "#tab=" + tab + "&query=who-did-what-to-whom");
        page.waitForSelector("body[data-ready]");
        assertThat(page.locator(".loading")).hasCount(0);
      }
      for (int i = 0; i < payloads.size(); i++) {
        look(page, served, i);
      }
      search(page, payloads);
      page.navigate(served.address() + "#tab=review");
      for (int i = 1; i < payloads.size(); i++) {
        page.locator("[data-key=next]").click();
      }
      assertThat(page.locator("body").locator("img, iframe, object, embed, form[action]")).hasCount(0);
      assertThat(browser.faults).as("executed, blocked or failed").isEmpty();
      assertThat(browser.requests).allMatch(url -> url.startsWith(served.address()));
    }
  }

  @Test
  void charactersThatTurnTextAroundAreShown() {
    try (Browser browser = Browser.open();
        Served served = Served.of(graph(List.of("peace\u202egnp.exe", "a\u2066b\u200bc")))) {
      Page page = browser.page(1280, 900, ColorScheme.LIGHT);
      page.navigate(served.address());

      assertThat(page.locator("#panel .control", new Page.LocatorOptions().setHasText("RLO")).first()).isVisible();
      assertThat(page.locator("#panel .control", new Page.LocatorOptions().setHasText("ZWSP")).first()).isVisible();
      assertThat(page.locator("#panel").textContent()).doesNotContain("\u202e").doesNotContain("\u2066");
    }
  }

  /** The fact and the dossier of one payload. */
  private static void look(Page page, Served served, int i) {
    String id = "https://w3id.org/chancery/id/";
    page.navigate(served.address() + "#fact=" + id + "event/" + i);
    assertThat(page.locator("#panel blockquote").first()).isVisible();
    page.navigate(served.address() + "#tab=who&entity=" + id + "person/" + i);
    assertThat(page.locator(".who .dossier")).isVisible();
  }

  private static void search(Page page, List<String> payloads) {
    Locator search = page.locator("#search");
    for (String payload : payloads.subList(0, 10)) {
      search.fill(payload.substring(0, Math.min(12, payload.length())));
      assertThat(page.locator("#found")).isVisible();
    }
  }

  private static List<String> payloads() throws Exception {
    return Files.readAllLines(Path.of("src/browser/resources/hostile-texts.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .toList();
  }

  private static String graph(List<String> payloads) {
    StringBuilder trig = new StringBuilder();
    for (int i = 0; i < payloads.size(); i++) {
      trig.append(article(i, literal(payloads.get(i))));
    }
    return trig.toString();
  }

  private static String article(int i, String text) {
    return """
        id:graph\\/article\\/%1$d {
          id:article\\/%1$d a schema:NewsArticle ; schema:headline %2$s ; schema:publisher %2$s ; schema:datePublished "2025-10-21"^^xsd:date ;
            schema:url %2$s .
          id:person\\/%1$d a dip:Entity, dip:Person ; skos:prefLabel %2$s ; skos:altLabel %2$s ; dip:represents id:state\\/%1$d ;
            dip:candidate id:candidate\\/%1$d ; skos:exactMatch <http://www.wikidata.org/entity/Q%1$d> .
          id:candidate\\/%1$d a dip:LinkCandidate ; dip:item <http://www.wikidata.org/entity/Q%1$d> ; dip:score 0.5e0 ; dip:reason %2$s .
          id:state\\/%1$d a dip:Entity, dip:State ; skos:prefLabel %2$s ; dip:iso3 %2$s .
          id:office\\/%1$d skos:prefLabel %2$s .
          id:tenure\\/%1$d a dip:Tenure ; dip:holder id:person\\/%1$d ; dip:office id:office\\/%1$d .
          id:topic\\/%1$d skos:prefLabel %2$s .
          id:event\\/%1$d a dip:Event, dip:Action ; rdfs:label %2$s ; dip:actor id:person\\/%1$d ; dip:recipient id:state\\/%1$d ;
            dip:realis dip:Actual ; dip:decidedBy %2$s ; dip:dateNote %2$s ; dip:quote %2$s ; dip:phase %2$s ; dip:topic id:topic\\/%1$d ;
            dip:earliest "2025-10-20"^^xsd:date ; dip:latest "2025-10-20"^^xsd:date ; dip:evidence id:evidence\\/%1$d .
          id:evidence\\/%1$d a dip:Evidence ; dip:inArticle id:article\\/%1$d ; dip:sentence 0 ; dip:begin 0 ; dip:end 400 ; dip:text %2$s .
          id:mention\\/%1$d a dip:Mention ; dip:inArticle id:article\\/%1$d ; dip:sentence 0 ; dip:begin 1 ; dip:end 9 ; dip:text %2$s ;
            dip:refersTo id:person\\/%1$d .
        }
        """
        .formatted(i, text);
  }

  /** Every character as an escape of Turtle. */
  private static String literal(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.codePoints().forEach(c -> escaped.append("\\U%08X".formatted(c)));
    return escaped.append('"').toString();
  }
}
