package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ReadText;
import org.junit.jupiter.api.Test;

/** Acts that no rule knows are told by the classifier, and marked as such. */
class SilentActsTest {
  private static List<Event> byModel(String text) {
    return ReadText.findings(text).events().stream()
        .filter(event -> event.decidedBy().equals(ActClassifier.NAME))
        .toList();
  }

  @Test
  void tellsAnActBetweenTwoParties() {
    assertThat(byModel("Senegal bombarded Guinea-Bissau with leaflets and shells on Friday."))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.ACTION);
              assertThat(event.actors()).extracting(each -> each.iso3()).containsExactly("SEN");
              assertThat(event.recipients()).extracting(each -> each.iso3()).containsExactly("GNB");
              assertThat(event.confidence()).isLessThan(0.5);
            });
  }

  @Test
  void leavesWhatARuleKnowsToTheRule() {
    assertThat(byModel("Ecuador expelled the ambassador of Cuba.")).isEmpty();
  }

  @Test
  void abstainsWhereOnlyOneSideIsToldOf() {
    assertThat(byModel("Senegal bombarded the hills with leaflets.")).isEmpty();
  }
}
