package org.chancery.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.mention.EntityType;

/**
 * Decisions on disk: one a line, tabs between cells, sorted, so that version control merges the
 * work of several people line by line.
 *
 * @param path it need not be there yet
 */
public record DecisionFile(Path path) {
  private static final String HEADER = "type\tname\tarticle\tverdict\titem\tnote";
  private static final Pattern TAB = Pattern.compile("\t");
  private static final int CELLS = 6;

  /**
   * Reads the decisions. A line that is none is told and passed over; of decisions that contradict
   * each other, each is told and none is honoured.
   *
   * @throws ChanceryException when the file is there and cannot be read
   */
  public LinkDecisions read(Consumer<Problem> problems) {
    return decisions(lines(problems), problems);
  }

  private LinkDecisions decisions(
      NavigableMap<Integer, LinkDecision> byLine, Consumer<Problem> problems) {
    List<LinkDecision> kept = new ArrayList<>();
    byLine.forEach(
        (line, decision) -> {
          List<Integer> against =
              byLine.entrySet().stream()
                  .filter(other -> decision.contradicts(other.getValue()))
                  .map(java.util.Map.Entry::getKey)
                  .toList();
          if (against.isEmpty()) {
            kept.add(decision);
          } else {
            problems.accept(problem(line, "contradicts line " + against.get(0) + "; none is used"));
          }
        });
    return new LinkDecisions(kept);
  }

  /** What each line says, contradictions included. */
  private NavigableMap<Integer, LinkDecision> lines(Consumer<Problem> problems) {
    NavigableMap<Integer, LinkDecision> decisions = new TreeMap<>();
    int number = 0;
    for (String line : content()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      try {
        decisions.put(number, decision(line));
      } catch (IllegalArgumentException e) {
        problems.accept(problem(number, String.valueOf(e.getMessage())));
      }
    }
    return decisions;
  }

  private List<String> content() {
    try {
      return Files.exists(path) ? Files.readAllLines(path, UTF_8) : List.of();
    } catch (IOException e) {
      throw new ChanceryException(path + ": cannot be read as UTF-8 text", e);
    }
  }

  private Problem problem(int line, String message) {
    return new Problem(path.toString(), line, message);
  }

  private static LinkDecision decision(String line) {
    String[] cells = TAB.split(line, -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          cells.length + " cells, expected " + CELLS + ": " + HEADER.replace('\t', ' '));
    }
    return new LinkDecision(
        oneOf(EntityType.class, cells[0]),
        cells[1].strip(),
        cells[2].strip(),
        oneOf(Verdict.class, cells[3]),
        cells[4].strip(),
        cells[5].strip());
  }

  private static <E extends Enum<E>> E oneOf(Class<E> values, String cell) {
    try {
      return Enum.valueOf(values, cell.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no " + values.getSimpleName().toLowerCase(Locale.ROOT) + ": " + cell, e);
    }
  }

  /**
   * Adds a decision and takes back those that it contradicts: the later word holds. What others
   * wrote meanwhile stays.
   *
   * @return the decisions that were taken back
   * @throws ChanceryException when the file has a line that is no decision, or cannot be written
   */
  public List<LinkDecision> add(LinkDecision decision) {
    List<LinkDecision> all = new ArrayList<>(lines(DecisionFile::reject).values());
    List<LinkDecision> before = all.stream().filter(decision::contradicts).toList();
    all.removeAll(before);
    all.add(decision);
    write(all);
    return before;
  }

  /** Takes a decision back; nothing happens when it is not there. */
  public void remove(LinkDecision decision) {
    List<LinkDecision> all = new ArrayList<>(lines(DecisionFile::reject).values());
    all.remove(decision);
    write(all);
  }

  private static void reject(Problem problem) {
    throw new ChanceryException(problem + "; mend it first, nothing was changed");
  }

  private void write(List<LinkDecision> decisions) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    decisions.stream().distinct().sorted().map(DecisionFile::line).forEach(text::append);
    try {
      Path unfinished = path.resolveSibling(path.getFileName() + ".tmp");
      Files.writeString(unfinished, text, UTF_8);
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ChanceryException(path + ": cannot be written", e);
    }
  }

  private static String line(LinkDecision decision) {
    return String.join(
            "\t",
            decision.type().name().toLowerCase(Locale.ROOT),
            decision.name(),
            decision.article(),
            decision.verdict().word(),
            decision.item(),
            decision.note())
        + "\n";
  }
}
