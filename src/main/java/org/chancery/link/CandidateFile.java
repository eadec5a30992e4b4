package org.chancery.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;

/**
 * Candidates on disk: one a line, sorted, as decisions are. Whoever would rather not have one takes
 * its line out.
 *
 * @param path it need not be there yet
 */
public record CandidateFile(Path path) {
  private static final SortedTable TABLE =
      new SortedTable("type\tname\tarticle\titem\tscore\treason");

  /** The entities of an article whose candidates were sought. */
  public record Sought(NameKey key, String article) {}

  /**
   * Reads them. A line that is none is told and passed over.
   *
   * @throws ChanceryException when the file is there and cannot be read
   */
  public List<FoundCandidate> read(Consumer<Problem> problems) {
    List<FoundCandidate> all = new ArrayList<>();
    TABLE.read(path, cells -> all.add(candidate(cells)), problems);
    return List.copyOf(all);
  }

  private static FoundCandidate candidate(List<String> cells) {
    return new FoundCandidate(
        SortedTable.oneOf(EntityType.class, cells.get(0)),
        cells.get(1),
        cells.get(2),
        new Candidate(cells.get(3), Double.parseDouble(cells.get(4)), cells.get(5)));
  }

  /**
   * Puts what was found in the place of what was found before for the same entities; the rest
   * stays.
   *
   * @throws ChanceryException when the file has a line that is no candidate, or cannot be written
   */
  public void replace(Set<Sought> sought, Collection<FoundCandidate> found) {
    List<FoundCandidate> all =
        read(SortedTable.REJECT).stream()
            .filter(each -> !sought.contains(new Sought(each.key(), each.article())))
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(found);
    TABLE.write(path, all.stream().distinct().sorted().map(CandidateFile::cells).toList());
  }

  private static List<String> cells(FoundCandidate each) {
    return List.of(
        each.type().name().toLowerCase(Locale.ROOT),
        each.name(),
        each.article(),
        each.candidate().qid(),
        String.format(Locale.ROOT, "%.2f", each.candidate().score()),
        each.candidate().reason());
  }
}
