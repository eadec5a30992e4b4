package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A network of twenty thousand ties: it is shown whole; how long that takes is written down, not asserted. */
class ManyFactsIT {
  private static final int PEOPLE = 2_000;
  private static final int FACTS = 20_000;
  private static final String[] KINDS = {"Meeting", "Call", "Agreement", "Meeting"};

  @Test
  void twentyThousandTiesAreShownWhole() throws Exception {
    StringBuilder figures = new StringBuilder();
    try (Browser browser = Browser.open();
        Served served = Served.of(network())) {
      Page page = browser.page(1440, 900, ColorScheme.LIGHT);
      long started = System.nanoTime();
      page.navigate(served.address());
      page.waitForSelector(
          "body[data-ready]", new Page.WaitForSelectorOptions().setTimeout(240_000));
      note(figures, "first visit, server cold, ms", (System.nanoTime() - started) / 1e6);
      page.navigate("about:blank");
      page.navigate(served.address());
      page.waitForSelector(
          "body[data-ready]", new Page.WaitForSelectorOptions().setTimeout(60_000));
      note(figures, "from navigation to the painted network, ms", number(page, "Number(document.body.dataset.ready)"));
      assertThat(number(page, "page.facts.count")).isEqualTo(FACTS);
      assertThat(number(page, "page.views.network.graph.size")).isEqualTo(FACTS);

      String choice = "#filters .choice input[data-key='%s']";
      for (String key : new String[] {"kindsMeeting", "kindsCall", "realisPlanned"}) {
        page.locator(choice.formatted(key)).click();
        page.waitForTimeout(2000);
        note(figures, "filter " + key + ", ms", number(page, "Number(document.body.dataset.took)"));
      }
      assertThat(number(page, "page.passed.length")).isBetween(1.0, FACTS - 1.0);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "many-facts.png")));
      assertThat(browser.faults).isEmpty();
    }
    Files.writeString(Path.of("target", "explorer-figures.txt"), figures);
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static void note(StringBuilder figures, String what, double value) {
    figures.append(String.format(Locale.ROOT, "%s: %.0f%n", what, value));
  }

  /** People of forty circles; every pair of them at most once, so that each fact is a tie. */
  private static String network() {
    Random random = new Random(7);
    StringBuilder trig = new StringBuilder("id:graph\\/article\\/1 { id:article\\/1 a schema:NewsArticle ; schema:publisher \"The Daily\" .\n");
    trig.append("id:evidence\\/1 a dip:Evidence ; dip:inArticle id:article\\/1 ; dip:text \"They met.\" ; dip:sentence 0 ; dip:begin 0 ; dip:end 9 .\n");
    for (int i = 0; i < PEOPLE; i++) {
      trig.append("id:person\\/%d a dip:Entity, dip:Person ; skos:prefLabel \"Envoy %d\"@en .%n".formatted(i, i));
    }
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < FACTS; i++) {
      int one = i % PEOPLE;
      int step = 1 + i / PEOPLE;
      int other = i % 10 == 0 ? (one + step * 97) % PEOPLE : one / 50 * 50 + (one % 50 + step) % 50;
      LocalDate day = first.plusDays(random.nextInt(700));
      trig.append(
          """
          id:event\\/%1$d a dip:Event, dip:%2$s ; rdfs:label "Envoy %3$d met Envoy %4$d, %5$s"@en ; dip:participant id:person\\/%3$d, id:person\\/%4$d ;
            dip:realis dip:%6$s ; dip:confidence 0.8e0 ; dip:earliest "%5$s"^^xsd:date ; dip:latest "%5$s"^^xsd:date ; dip:evidence id:evidence\\/1 .
          """
              .formatted(i, KINDS[random.nextInt(KINDS.length)], one, other, day, random.nextInt(5) == 0 ? "Planned" : "Actual"));
    }
    return trig.append("}\n").toString();
  }
}
