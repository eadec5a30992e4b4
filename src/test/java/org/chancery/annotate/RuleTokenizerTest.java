package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTokenizerTest {
  private final RuleTokenizer tokenizer = new RuleTokenizer();

  private String tokens(String text) {
    return String.join(
        "|",
        tokenizer.tokenize(text, 0, text.length()).stream()
            .map(span -> text.substring(span.begin(), span.end()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "Iran’s envoy → Iran|’s|envoy",
        "the ministers’ talks → the|ministers|’|talks",
        "U.S.-brokered → U.S.|-|brokered",
        "the 3+3 format → the|3+3|format",
        "Rassht–Astara railway → Rassht|–|Astara|railway",
        "TEHRAN/BAKU → TEHRAN|/|BAKU",
        "on 2025-10-21. → on|2025-10-21|.",
        "said Aliyev. → said|Aliyev|.",
        "control—a demand → control|—|a|demand",
        "“3+3” and ‘peace’ → “|3+3|”|and|‘|peace|’",
        "«Nord» → «|Nord|»",
        "J. D. Vance left. → J.|D.|Vance|left|.",
        "on Sept. 5 → on|Sept.|5",
        "$1.4 billion, €3,500 → $|1.4|billion|,|€|3,500",
        "see https://example.org/a?b=1. → see|https://example.org/a?b=1|.",
        "they didn't and can't → they|did|n't|and|ca|n't",
        "We’re sure it’ll pass → We|’re|sure|it|’ll|pass",
        "at 10 a.m. today → at|10|a.m.|today",
        "a non-aligned co-chair → a|non-aligned|co-chair",
        "an anti-corruption e-mail → an|anti-corruption|e-mail",
        "pro-Russian militias → pro|-|Russian|militias",
        "re-elected in mid-May → re-elected|in|mid|-|May",
      })
  void splitsAsTheTreebanksDo(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void spansTellWhereEachTokenStands() {
    assertThat(tokenizer.tokenize("x Iran’s y", 2, 8))
        .isEqualTo(List.of(new Span(2, 6), new Span(6, 8)));
  }

  @Test
  void loosesNothingButWhiteSpace() {
    String text = "“We’ll—perhaps—meet in Baku (or Gəncə) at 9:30 p.m., ” he said…  ½ 𝒳";
    String joined = tokens(text).replace("|", "");
    assertThat(joined).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void blankTextHasNoTokens() {
    assertThat(tokens(" \n\t")).isEmpty();
  }
}
