package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/**
 * Holds an article's graph against {@code ontology/shapes.ttl} (SHACL). Parses the shapes once;
 * thread-safe.
 */
public final class ShapeCheck {
  private final Shapes shapes;

  public ShapeCheck() {
    this(OntologyFile.SHAPES.read());
  }

  /** A check by other shapes. */
  public ShapeCheck(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** All that is wrong with the graph of an article, sorted; empty when nothing is. */
  public List<Violation> violations(String articleId, Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> violation(articleId, entry))
        .distinct()
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  private static Violation violation(String articleId, ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    return new Violation(
        articleId, shown(entry.focusNode()), path, entry.message(), shown(entry.value()));
  }

  private static String shown(@Nullable Node node) {
    return node == null ? "" : FmtUtils.stringForNode(node);
  }
}
