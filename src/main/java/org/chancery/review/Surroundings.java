package org.chancery.review;

import java.util.regex.Pattern;
import org.chancery.article.Text;
import org.chancery.review.LinkableEntity.Context;

/** The words around a mention, on one line. */
final class Surroundings {
  /** In code points, to each side. */
  private static final int WIDTH = 70;

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}]+");

  private Surroundings() {}

  /** The context of a mention; empty words where the text is shorter than the mention says. */
  static Context of(Text text, int begin, int end, String article) {
    if (end > text.length()) {
      return new Context(article, "", "", "");
    }
    int from = Math.max(0, begin - WIDTH);
    int to = Math.min(text.length(), end + WIDTH);
    String before = oneLine(text.slice(from, begin));
    String after = oneLine(text.slice(end, to));
    return new Context(
        article,
        from == 0 ? before : "…" + before.substring(Math.max(0, before.indexOf(' '))),
        oneLine(text.slice(begin, end)),
        to == text.length() ? after : after.substring(0, cut(after)) + " …");
  }

  private static int cut(String words) {
    int space = words.lastIndexOf(' ');
    return space < 0 ? words.length() : space;
  }

  private static String oneLine(String words) {
    return GAP.matcher(words).replaceAll(" ");
  }
}
