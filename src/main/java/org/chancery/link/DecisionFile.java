package org.chancery.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private static final SortedTable TABLE =
      new SortedTable("type\tname\tarticle\tverdict\titem\tnote");

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
    TABLE.read(path, (line, cells) -> decisions.put(line, decision(cells)), problems);
    return decisions;
  }

  private Problem problem(int line, String message) {
    return new Problem(path.toString(), line, message);
  }

  private static LinkDecision decision(List<String> cells) {
    return new LinkDecision(
        SortedTable.oneOf(EntityType.class, cells.get(0)),
        cells.get(1),
        cells.get(2),
        SortedTable.oneOf(Verdict.class, cells.get(3)),
        cells.get(4),
        cells.get(5));
  }

  /**
   * Adds a decision and takes back those that it contradicts: the later word holds. What others
   * wrote meanwhile stays.
   *
   * @return the decisions that were taken back
   * @throws ChanceryException when the file has a line that is no decision, or cannot be written
   */
  public List<LinkDecision> add(LinkDecision decision) {
    List<LinkDecision> all = new ArrayList<>(lines(SortedTable.REJECT).values());
    List<LinkDecision> before = all.stream().filter(decision::contradicts).toList();
    all.removeAll(before);
    all.add(decision);
    write(all);
    return before;
  }

  /** Takes a decision back; nothing happens when it is not there. */
  public void remove(LinkDecision decision) {
    List<LinkDecision> all = new ArrayList<>(lines(SortedTable.REJECT).values());
    all.remove(decision);
    write(all);
  }

  /**
   * Takes back what was decided about an entity, whoever decided it.
   *
   * @param article id; empty for what holds for all articles
   * @return the decisions that were there
   * @throws ChanceryException as {@link #add}
   */
  public List<LinkDecision> undo(NameKey key, String article) {
    List<LinkDecision> all = new ArrayList<>(lines(SortedTable.REJECT).values());
    List<LinkDecision> undone =
        all.stream()
            .filter(each -> each.key().equals(key) && each.article().equals(article))
            .toList();
    if (!undone.isEmpty()) {
      all.removeAll(undone);
      write(all);
    }
    return undone;
  }

  /**
   * Adds the decisions of another file. Of those that contradict one that is here, this file's
   * stays, and the other is told with its line.
   *
   * @return those that are new here
   * @throws ChanceryException as {@link #add}
   */
  public List<LinkDecision> merge(DecisionFile other, Consumer<Problem> problems) {
    List<LinkDecision> all = new ArrayList<>(lines(SortedTable.REJECT).values());
    List<LinkDecision> added = new ArrayList<>();
    other
        .lines(problems)
        .forEach(
            (line, decision) -> {
              Optional<LinkDecision> against =
                  all.stream().filter(decision::contradicts).findFirst();
              if (against.isPresent()) {
                problems.accept(
                    other.problem(line, "not taken, since here stands: " + told(against.get())));
              } else if (!all.contains(decision)) {
                all.add(decision);
                added.add(decision);
              }
            });
    if (!added.isEmpty()) {
      write(all);
    }
    return List.copyOf(added);
  }

  private static String told(LinkDecision decision) {
    return String.join(" ", cells(decision)).strip();
  }

  private void write(List<LinkDecision> decisions) {
    TABLE.write(path, decisions.stream().distinct().sorted().map(DecisionFile::cells).toList());
  }

  private static List<String> cells(LinkDecision decision) {
    return List.of(
        decision.type().name().toLowerCase(Locale.ROOT),
        decision.name(),
        decision.article(),
        decision.verdict().word(),
        decision.item(),
        decision.note());
  }
}
