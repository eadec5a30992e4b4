package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.ReadText;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleReader;
import org.junit.jupiter.api.Test;

/**
 * The verbs that OpenNLP's official tagger loses in two articles that are not part of the project.
 */
class KeyVerbsTest {
  private static final Path ARTICLES = Path.of("../shared/gold/seeds");
  private static final Set<String> VERBS =
      Set.of(
          "aims",
          "comes",
          "complements",
          "elevate",
          "expand",
          "facilitates",
          "form",
          "highlighted",
          "involves",
          "marks",
          "monitors",
          "noted",
          "praised",
          "promote",
          "pursue",
          "reaffirmed",
          "rejected",
          "remains",
          "seeks",
          "signals",
          "stressed",
          "underscored",
          "welcomed");

  @Test
  void areAllTaggedAsVerbs() {
    assumeTrue(Files.isDirectory(ARTICLES), "the articles are not on this machine");
    Annotator annotator = new Annotator(ReadText.knowledge().models());

    List<Token> verbs =
        ArticleFiles.under(List.of(ARTICLES), problem -> {})
            .flatMap(source -> new ArticleReader().read(source, problem -> {}).stream())
            .flatMap(article -> annotator.annotate(article).sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> VERBS.contains(token.text()))
            .toList();

    assertThat(verbs).hasSizeGreaterThan(VERBS.size()).allMatch(Token::isVerb);
  }
}
