package org.chancery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Annotator;
import org.chancery.article.Article;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleReader;
import org.chancery.event.Findings;
import org.chancery.graph.Iris;

/** Reads a few sentences with all models and tables, which are loaded once for all tests. */
public final class ReadText {
  private static final class Loaded {
    static final Knowledge KNOWLEDGE = Knowledge.load(Iris.standard());
  }

  private ReadText() {}

  /** All that articles are read with. */
  public static Knowledge knowledge() {
    return Loaded.KNOWLEDGE;
  }

  /** Findings of one paragraph, published on a Monday, 8 December 2025. */
  public static Findings findings(String paragraph) {
    return new ArticleInterpreter(knowledge()).interpret(article(paragraph));
  }

  /** The same, read up to its dependencies. */
  public static AnnotatedArticle annotated(String paragraph) {
    return new Annotator(knowledge().models()).annotate(article(paragraph));
  }

  /** An article of one paragraph, with front matter. */
  public static Article article(String paragraph) {
    return article("2025-12-08", paragraph);
  }

  /** The same, published on another day. */
  public static Article article(String published, String paragraph) {
    return read(
        "article.md", "---\ndate: " + published + "\ntitle: News\n---\n\n" + paragraph + "\n");
  }

  /** A plain text file, as a page was copied. */
  public static Article page(String text) {
    return read("article.txt", text);
  }

  private static Article read(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("chancery-test");
      Path file = folder.resolve(name);
      Files.writeString(file, text);
      Article article =
          ArticleFiles.under(List.of(file), ReadText::fail)
              .flatMap(source -> new ArticleReader().read(source, ReadText::fail).stream())
              .findFirst()
              .orElseThrow();
      Files.delete(file);
      Files.delete(folder);
      return article;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void fail(Object problem) {
    throw new AssertionError(problem);
  }
}
