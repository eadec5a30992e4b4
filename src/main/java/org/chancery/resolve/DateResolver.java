package org.chancery.resolve;

import java.util.List;
import org.chancery.annotate.AnnotatedArticle;

final class DateResolver {
  static DateResolver load() {
    return new DateResolver();
  }

  List<DateMention> resolve(AnnotatedArticle article) {
    return List.of();
  }
}
