package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.ReadText;
import org.chancery.article.Article;
import org.chancery.mention.MentionedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ankara seeks a wider role in the corridor. | seeks | VBZ",
        "The plan aims to open the border. | aims | VBZ",
        "Berlin signals support for the treaty. | signals | VBZ",
        "Both sides pledged to expand trade. | expand | VB",
        "The envoys will promote the railway. | promote | VB",
        "They agreed to pursue the talks and to elevate ties. | elevate | VB",
        "The minister highlighted the corridor. | highlighted | VBD",
        "Oslo monitors the ceasefire. | monitors | VBZ",
        "Suva signals support for the pact. | signals | VBZ",
        "The accord complements earlier treaties. | complements | VBZ",
        "Shared interests form the basis of the pact. | form | VBP",
        "It vowed to advance ties with Lomé. | advance | VB",
        "The visit marks a new stage. | marks | VBZ",
        "She said that Apia closely monitors the strait. | monitors | VBZ",
        "Chad Backs Truce, Offers to Host Talks | Backs | VBZ",
        "Minister Arrives in Suva for Forum | Arrives | VBZ",
        "Fiji and Tonga agree to mark border | agree | VBP",
      })
  void seesTheVerbsOfDiplomacy(String sentence, String verb, String tag) {
    assertThat(ReadText.annotated(sentence).sentences().stream().flatMap(s -> s.tokens().stream()))
        .filteredOn(token -> token.text().equals(verb))
        .extracting(Token::tag)
        .containsExactly(tag);
  }

  @Test
  void doesNotCutSentencesInsideAbbreviationsAndInitials() {
    List<Sentence> sentences =
        ReadText.annotated(
                "The U.S.-brokered deal was signed by J. D. Vance on Sept. 5. Gen. A. Orhan left."
                    + " “It is done,” he said.")
            .sentences();

    assertThat(sentences).hasSize(3);
  }

  /**
   * OpenNLP's taggers and finders give wrong answers, and no error, when threads share them: two
   * workers must find what one finds.
   */
  @Test
  void twoWorkersReadAsOneDoes() throws Exception {
    List<Article> articles =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    ReadText.article(
                        "Foreign Minister Amara Okonjo-Bell of Ghana met envoy No. "
                            + i
                            + " in Vienna. She told Reuters that Accra’s plan aims to expand the"
                            + " Tema–Ouagadougou railway, and Brigitte Halvorsen agreed."))
            .toList();
    List<MentionedArticle> alone = articles.stream().map(this::read).toList();
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      List<Future<MentionedArticle>> together =
          articles.stream().map(article -> workers.submit(() -> read(article))).toList();
      for (int i = 0; i < articles.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private MentionedArticle read(Article article) {
    return ReadText.knowledge()
        .mentions()
        .find(new Annotator(ReadText.knowledge().models()).annotate(article));
  }
}
