package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of a news page saved as plain text: lines of page furniture, a headline, kickers, then
 * paragraphs, with a dateline before the first and more furniture after the last.
 */
final class PlainTextLayout implements Layout {
  private static final int LONG_LINE = 140;
  private static final int SENTENCE_WORDS = 7;
  private static final int LINES_OF_TAIL = 4;
  private static final int MOST_SUBHEADING_WORDS = 14;

  /** A paragraph that merely begins like page furniture is longer than this. */
  static final int MOST_CLUTTER_WORDS = 40;

  /** Headlines end in question marks and quotation marks, but hardly ever in a full stop. */
  private static final Pattern FULL_STOP = Pattern.compile("\\.[\"”’')\\]]*$");

  private static final Pattern BULLET = Pattern.compile("(?:[-*•‣▪●]|\\d{1,2}[.)])\\s+");

  private final ClutterTable table = ClutterTable.load();
  private final PageHead head = new PageHead(table);

  @Override
  public Page page(Text text, int from) {
    List<Line> lines = Line.of(text.string(), from);
    int body = firstOfBody(lines);
    PageHead.Reading reading = head.read(lines.subList(0, body));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      blocks.add(new Block(reading.kinds().get(i), lines.get(i).span(text)));
    }
    for (int i = body; i < lines.size(); i++) {
      addBody(lines, i, i == body, text, blocks);
    }
    var published =
        Optional.ofNullable(reading.published())
            .or(() -> body < lines.size() ? dateBefore(lines.get(body)) : Optional.empty());
    return new Page(reading.headline(), published.orElse(null), reading.publisher(), text, blocks);
  }

  private static int firstOfBody(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isBody(lines.get(i))) {
        return i;
      }
    }
    return Math.min(1, lines.size());
  }

  private static boolean isBody(Line line) {
    return line.text().length() >= LONG_LINE
        || (line.words() >= SENTENCE_WORDS && FULL_STOP.matcher(line.text()).find())
        || (line.endsSentence() && dateline(line).isPresent());
  }

  private static Optional<Matcher> dateline(Line line) {
    Matcher matcher = Dateline.at(line.text(), 0, line.text().length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<java.time.LocalDate> dateBefore(Line first) {
    return dateline(first).flatMap(found -> DocumentDates.firstIn(found.group()));
  }

  private void addBody(List<Line> lines, int i, boolean first, Text text, List<Block> blocks) {
    Line line = lines.get(i);
    boolean tail = i >= lines.size() - LINES_OF_TAIL;
    Optional<Block.Kind> known =
        table.kind(line.text(), tail ? ClutterTable.Where.TAIL : ClutterTable.Where.ANY);
    if (known.isPresent() && line.words() <= MOST_CLUTTER_WORDS) {
      blocks.add(new Block(known.get(), line.span(text)));
    } else if (first) {
      addLead(line, text, blocks);
    } else {
      addProse(line, i + 1 == lines.size(), text, blocks);
    }
  }

  /** Adds the first paragraph, its dateline apart. */
  static void addLead(Line line, Text text, List<Block> blocks) {
    Optional<Matcher> dateline = dateline(line);
    if (dateline.isPresent()) {
      addWithDateline(line, dateline.get(), text, blocks);
    } else {
      blocks.add(new Block(Block.Kind.PARAGRAPH, line.span(text)));
    }
  }

  private static void addWithDateline(Line line, Matcher found, Text text, List<Block> blocks) {
    if (found.group("stamp") != null) {
      Line stamp = new Line(line.begin(), line.begin() + found.end("stamp"), "", false);
      blocks.add(new Block(Block.Kind.CLUTTER, stamp.span(text)));
    }
    int begin = line.begin() + found.start("line");
    int end = line.begin() + found.end("line");
    String words = text.string().substring(begin, end).stripTrailing();
    blocks.add(
        new Block(
            Block.Kind.DATELINE, new Line(begin, begin + words.length(), words, false).span(text)));
    blocks.add(new Block(Block.Kind.PARAGRAPH, line.from(end).span(text)));
  }

  private static void addProse(Line line, boolean last, Text text, List<Block> blocks) {
    Matcher bullet = BULLET.matcher(line.text());
    if (bullet.lookingAt()) {
      Line item = line.from(line.begin() + bullet.end());
      blocks.add(new Block(Block.Kind.LIST_ITEM, item.span(text)));
    } else if (line.endsSentence() || line.words() > MOST_SUBHEADING_WORDS || last) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, line.span(text)));
    } else {
      blocks.add(new Block(Block.Kind.KICKER, line.span(text)));
    }
  }
}
