package org.chancery.query;

/** Text in a column: letters of East Asia take two places, marks that combine take none. */
final class CellText {
  private CellText() {}

  static int width(String text) {
    return text.codePoints().map(CellText::width).sum();
  }

  /** Cut or padded to a width. */
  static String fit(String text, int width) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    int room = width(text) > width ? width - 1 : width;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > room) {
        break;
      }
      out.appendCodePoint(c);
      used += width(c);
    }
    if (room < width) {
      out.append('…');
      used++;
    }
    return out.append(" ".repeat(width - used)).toString();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The East Asian Wide and Fullwidth blocks of Unicode Standard Annex 11, and pictographs. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1F64F
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
