package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.event.Evidence;
import org.chancery.event.Realis;
import org.jspecify.annotations.Nullable;

/**
 * A claim on its way into the graph.
 *
 * @param attributedTo who says so, null when the article itself does
 * @param confidence 0 to 1, null where nobody worked one out
 * @param readOff the events that it follows from, none where the text says it outright
 * @param evidence in order of the text
 */
record GraphClaim(
    Node subject,
    Node predicate,
    Node object,
    Realis realis,
    @Nullable Node attributedTo,
    @Nullable Double confidence,
    List<Node> readOff,
    List<Evidence> evidence) {

  static GraphClaim unscored(
      Node subject, Node predicate, Node object, Realis realis, List<Evidence> evidence) {
    return new GraphClaim(subject, predicate, object, realis, null, null, List.of(), evidence);
  }

  /** What makes it the claim it is. */
  List<String> key() {
    return List.of(
        subject.getURI(),
        predicate.getURI(),
        object.getURI(),
        realis.name(),
        attributedTo == null ? "" : attributedTo.getURI());
  }

  /** The same claim, told twice. */
  GraphClaim with(GraphClaim other) {
    return new GraphClaim(
        subject,
        predicate,
        object,
        realis,
        attributedTo,
        surer(confidence, other.confidence),
        Stream.concat(readOff.stream(), other.readOff.stream()).distinct().toList(),
        Stream.concat(evidence.stream(), other.evidence.stream()).distinct().sorted().toList());
  }

  private static @Nullable Double surer(@Nullable Double one, @Nullable Double other) {
    return Stream.of(one, other)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
