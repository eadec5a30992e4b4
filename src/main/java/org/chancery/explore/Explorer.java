package org.chancery.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.store.UntilWritten;

/**
 * What the page asks for, as JSON in UTF-8. The overview is kept until something is written to the
 * dataset. Safe for several threads.
 */
public final class Explorer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_FACTS = 50_000;
  private static final Duration FOR_OVERVIEW = Duration.ofMinutes(2);

  private final GraphQueries narrow;
  private final UntilWritten<byte[]> overview;

  /**
   * An explorer of a TDB2 dataset.
   *
   * @param longest how long one query about one thing may run
   */
  public Explorer(DatasetGraph dataset, Duration longest) {
    GraphQueries wide = new GraphQueries(dataset, FOR_OVERVIEW);
    this.overview =
        new UntilWritten<>(dataset, () -> json(new OverviewReader(wide, MOST_FACTS).read()));
    this.narrow = new GraphQueries(dataset, longest);
  }

  /** The network: all facts, who takes part in them, and where the layout puts those. */
  public byte[] overview() {
    return overview.value();
  }

  private static byte[] json(Overview overview) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      new OverviewJson(generator).write(overview);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One fact: what it says, the sentences that say it, and the mentions in them. */
  public Optional<ObjectNode> fact(String iri) {
    return about(iri, Map.of("properties", "fact", "evidence", "evidence", "mentions", "mentions"));
  }

  /** One entity: names, offices, candidates for its item, sentences that mention it. */
  public Optional<ObjectNode> entity(String iri) {
    return about(
        iri,
        Map.of(
            "properties", "entity",
            "offices", "tenures",
            "candidates", "candidates",
            "status", "status",
            "identity", "identity",
            "sentences", "mentioned"));
  }

  /** Up to fifty sentences that hold some words. */
  public ArrayNode sentences(String words) {
    return rows("sentences", Map.of("words", NodeFactory.createLiteralString(words)));
  }

  private Optional<ObjectNode> about(String iri, Map<String, String> queries) {
    if (!isIri(iri)) {
      return Optional.empty();
    }
    Map<String, Node> terms = Map.of("this", NodeFactory.createURI(iri));
    return narrow.together(
        () -> {
          ObjectNode all = JSON.createObjectNode().put("iri", iri);
          queries.forEach((part, query) -> all.set(part, rows(query, terms)));
          return all.path("properties").isEmpty() ? Optional.empty() : Optional.of(all);
        });
  }

  private static boolean isIri(String text) {
    return !text.isBlank()
        && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0);
  }

  private ArrayNode rows(String query, Map<String, Node> terms) {
    ArrayNode rows = JSON.createArrayNode();
    narrow.ask(query, terms, row -> rows.add(object(row)));
    return rows;
  }

  private static ObjectNode object(GraphQueries.Row row) {
    ObjectNode object = JSON.createObjectNode();
    row.binding()
        .forEach((variable, term) -> object.put(variable.getName(), row.text(variable.getName())));
    return object;
  }
}
