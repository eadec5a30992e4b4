package org.chancery.serve;

import java.util.List;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.graph.Iris;
import org.chancery.review.LinkReview;

/**
 * How a server is wanted.
 *
 * @param port 0 for any free one
 * @param names further names under which it may be addressed; with none it listens on the loopback
 *     address only
 * @param origins of other sites that may read {@code /reconcile}, such as {@code
 *     https://refine.example}; those of this machine always may
 * @param iris with the base that the dataset was built with
 * @param review links that people may decide about; a file of decisions is for loopback servers
 *     only
 */
public record ServerOptions(
    int port, Set<String> names, Set<String> origins, Limits limits, Iris iris, LinkReview review) {
  public ServerOptions {
    names = Set.copyOf(names);
    origins = Set.copyOf(origins);
    if (!names.isEmpty() && review.log().isPresent()) {
      throw new ChanceryException("a server that other machines may ask keeps no decisions");
    }
  }

  /** For this machine alone, with nothing to decide about. */
  public static ServerOptions loopback(int port, Limits limits) {
    return new ServerOptions(
        port, Set.of(), Set.of(), limits, Iris.standard(), LinkReview.of(List.of()));
  }

  /** The same with other links to decide about. */
  public ServerOptions with(LinkReview other) {
    return new ServerOptions(port, names, origins, limits, iris, other);
  }
}
