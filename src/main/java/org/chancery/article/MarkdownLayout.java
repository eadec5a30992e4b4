package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The layout of a CommonMark file: its first heading is the headline, paragraphs are prose; marks
 * of emphasis, links and images are blanked out of the prose, so that positions stay the file's.
 */
final class MarkdownLayout implements Layout {
  private final Parser parser =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private final ClutterTable table = ClutterTable.load();
  private final PageHead head = new PageHead(table);

  @Override
  public Page page(Text text, int from) {
    Reading reading = new Reading(text.string(), from);
    parser.parse(text.string().substring(from)).accept(reading);
    PageHead.Reading told =
        head.read(reading.lines.subList(0, Math.min(reading.firstLong(), reading.lines.size())));
    return new Page(
        reading.headline.orElse(told.headline()),
        told.published(),
        told.publisher(),
        new Text(reading.prose.toString()),
        reading.blocks(text, table));
  }

  /** Collects the lines of prose and the text without its markup. */
  private static final class Reading extends AbstractVisitor {
    private final String text;
    private final int from;
    private final StringBuilder prose;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block.Kind> kinds = new ArrayList<>();
    private Optional<String> headline = Optional.empty();

    Reading(String text, int from) {
      this.text = text;
      this.from = from;
      this.prose = new StringBuilder(blank(text));
    }

    private static String blank(String text) {
      // a surrogate pair stays one character, so that text and prose count alike
      return text.codePoints()
          .map(c -> c == '\n' || Character.isSupplementaryCodePoint(c) ? c : ' ')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    @Override
    public void visit(Heading heading) {
      boolean first = headline.isEmpty();
      Line line = add(heading, first ? Block.Kind.HEADLINE : Block.Kind.KICKER);
      if (first) {
        headline = Optional.of(line.text().strip());
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      boolean item = paragraph.getParent() instanceof ListItem;
      add(paragraph, item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }

    private Line add(Node node, Block.Kind kind) {
      visitChildren(node);
      List<SourceSpan> spans = node.getSourceSpans();
      SourceSpan last = spans.get(spans.size() - 1);
      int begin = from + spans.get(0).getInputIndex();
      int end = from + last.getInputIndex() + last.getLength();
      String words = prose.substring(begin, end);
      int lead = words.length() - words.stripLeading().length();
      Line line =
          new Line(begin + lead, begin + lead + words.strip().length(), words.strip(), true);
      lines.add(line);
      kinds.add(kind);
      return line;
    }

    @Override
    public void visit(org.commonmark.node.Text node) {
      keep(node);
    }

    @Override
    public void visit(Code node) {
      keep(node);
    }

    private void keep(Node node) {
      for (SourceSpan span : node.getSourceSpans()) {
        int begin = from + span.getInputIndex();
        prose.replace(
            begin, begin + span.getLength(), text.substring(begin, begin + span.getLength()));
      }
    }

    int firstLong() {
      for (int i = 0; i < lines.size(); i++) {
        if (kinds.get(i) == Block.Kind.PARAGRAPH && lines.get(i).endsSentence()) {
          return i;
        }
      }
      return lines.size();
    }

    List<Block> blocks(Text in, ClutterTable table) {
      List<Block> blocks = new ArrayList<>();
      boolean datelineMayCome = true;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        Block.Kind kind = kind(i, table);
        if (line.text().isEmpty()) {
          continue; // an image alone on its line
        }
        if (datelineMayCome && kind == Block.Kind.PARAGRAPH) {
          PlainTextLayout.addLead(line, in, blocks);
          datelineMayCome = false;
        } else {
          blocks.add(new Block(kind, line.span(in)));
        }
      }
      return blocks;
    }

    private Block.Kind kind(int i, ClutterTable table) {
      boolean aboveBody = i < firstLong() && kinds.get(i) == Block.Kind.PARAGRAPH;
      String words = lines.get(i).text();
      return table
          .kind(words, aboveBody ? ClutterTable.Where.HEAD : ClutterTable.Where.ANY)
          .filter(known -> lines.get(i).words() <= PlainTextLayout.MOST_CLUTTER_WORDS)
          .orElse(kinds.get(i));
    }
  }
}
