package org.chancery.query;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.chancery.graph.Iris;
import org.chancery.graph.Prefixes;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;

/**
 * Text in a column of a terminal. Letters of East Asia and pictographs take two places, marks that
 * combine take none.
 */
final class CellText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

  private CellText() {}

  /** A term as people read it, empty for none. */
  static String of(@Nullable Node term) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return visible(term.getLiteralLexicalForm());
    }
    return visible(term.isURI() ? shortForm(term.getURI()) : "_:" + term.getBlankNodeLabel());
  }

  private static String shortForm(String iri) {
    return iri.startsWith(Iris.DEFAULT_BASE)
        ? "id:" + iri.substring(Iris.DEFAULT_BASE.length())
        : Prefixes.compact(iri);
  }

  /**
   * White space as one space each; what a terminal would obey instead of showing it (control,
   * format and bidi characters) by its code.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.isWhitespace(c)) {
      out.append(' ');
    } else if (isUnseen(c)) {
      String form = c > LAST_OF_BASIC_PLANE ? "\\U%08X" : "\\u%04X";
      out.append(String.format(Locale.ROOT, form, c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Joiners belong to the spelling of Persian and of several Indian languages. */
  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  /** Places that visible text takes. */
  static int width(String text) {
    return text.codePoints().map(CellText::width).sum();
  }

  private static int width(int c) {
    return Math.max(0, WCWidth.wcwidth(c));
  }

  /** Padded to a width, or cut to it with an ellipsis as the last character. */
  static String fit(String text, int width) {
    int whole = width(text);
    if (whole <= width) {
      return text + " ".repeat(width - whole);
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > width - 1) {
        break;
      }
      out.appendCodePoint(c);
      used += width(c);
    }
    return out.append('…').append(" ".repeat(width - 1 - used)).toString();
  }
}
