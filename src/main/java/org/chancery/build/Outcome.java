package org.chancery.build;

import java.util.List;
import org.chancery.article.Problem;
import org.chancery.store.ArticleBlock;

/** What came of one file. */
sealed interface Outcome {
  /** What is wrong with the file, in order of its lines. */
  List<Problem> problems();

  /** There is an article in it. */
  sealed interface Read extends Outcome {
    String articleId();
  }

  /** There is no article in it that can be read. */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The store has the same already. */
  record Unchanged(String articleId, List<Problem> problems) implements Read {
    public Unchanged {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Its graph was made.
   *
   * @param replaces whether the store has an older one
   */
  record Made(ArticleBlock block, boolean replaces, Contents contents, List<Problem> problems)
      implements Read {
    public Made {
      problems = List.copyOf(problems);
    }

    @Override
    public String articleId() {
      return block.articleId();
    }
  }
}
