package org.chancery.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.review.LinkReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person decides about open links in the browser. */
class LinkReviewPageIT {
  @TempDir private Path folder;

  private static List<LinkDecision> in(Path file) {
    return new DecisionFile(file)
        .read(
            problem -> {
              throw new AssertionError(problem);
            })
        .all();
  }

  private static Page open(Browser browser, Served served) {
    Page page = browser.page(1280, 900, ColorScheme.LIGHT);
    page.navigate(served.address() + "#tab=review");
    page.waitForSelector(".review h3");
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator chosen(Page page) {
    return page.locator(".review .question");
  }

  @Test
  void decisionsAreKeptInTheFileOfTheServerAndUndone() {
    Path file = folder.resolve("decisions.tsv");
    try (Browser browser = Browser.open();
        Served served =
            Served.of("", LinkReview.of(OpenNames.ALL).keptIn(new DecisionFile(file)))) {
      Page page = open(browser, served);
      assertThat(page.locator(".review-head")).containsText("2 of 3 names are open");
      assertThat(chosen(page).locator("h2")).hasText("Bo Lind");
      assertThat(chosen(page).locator("mark").first()).hasText("Bo Lind");
      assertThat(chosen(page)).containsText("same full name, another state");

      button(page, "Reject Q2002").click();
      assertThat(chosen(page).locator(".rejected")).containsText("Q2002");
      button(page, "Accept Q2001").click();
      assertThat(chosen(page).locator("h2")).hasText("Northern railway");
      assertThat(in(file)).extracting(LinkDecision::item).containsExactly("Q2001", "Q2002");
      button(page, "No item: it would be new").click();
      assertThat(page.locator(".review-head")).containsText("0 of 3 names are open");
      assertThat(in(file)).extracting(LinkDecision::verdict).contains(Verdict.NEW);

      button(page, "Undo").click();
      assertThat(chosen(page).locator("h2")).hasText("Northern railway");
      chosen(page).locator("input[name=item]").fill("https://www.wikidata.org/wiki/Q3001");
      button(page, "Accept it").click();
      assertThat(page.locator(".review-head")).containsText("0 of 3 names are open");
      assertThat(in(file))
          .extracting(LinkDecision::item)
          .containsExactlyInAnyOrder("Q2001", "Q2002", "Q3001");
      assertThat(browser.faults).isEmpty();
    }
  }

  @Test
  void whereTheServerKeepsNothingTheFileIsDownloaded() throws Exception {
    try (Browser browser = Browser.open();
        Served served = Served.of("", LinkReview.of(OpenNames.ALL))) {
      Page page = open(browser, served);
      assertThat(page.locator(".review-head")).containsText("This server keeps nothing");
      button(page, "Accept Q2002").click();
      assertThat(chosen(page).locator("h2")).hasText("Northern railway");
      button(page, "No item: it would be new").click();
      button(page, "Undo").click();
      page.reload();
      page.waitForSelector(".review h3");
      Download download = page.waitForDownload(() -> button(page, "Download decisions (1)").click());
      Path file = folder.resolve("downloaded.tsv");
      Files.copy(download.path(), file);

      assertThat(in(file))
          .containsExactly(OpenNames.ALL.get(0).decide(Verdict.ACCEPT, "Q2002", "same family name"));
      assertThat(browser.faults).isEmpty();
      assertThat(browser.requests).allMatch(url -> url.startsWith(served.address()) || url.startsWith("blob:"));
    }
  }
}
