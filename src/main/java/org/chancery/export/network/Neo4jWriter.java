package org.chancery.export.network;

import static org.chancery.export.network.Attribute.OF_EDGES;
import static org.chancery.export.network.Attribute.OF_NODES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tables that both {@code neo4j-admin database import} and {@code LOAD CSV} read, and the Cypher
 * for the latter. A backslash is doubled: LOAD CSV would take it for part of a quotation mark.
 */
final class Neo4jWriter {
  private Neo4jWriter() {}

  static CsvTable nodes(Network network) {
    List<String> header = new ArrayList<>(List.of("id:ID", ":LABEL", "name"));
    OF_NODES.forEach(attribute -> header.add(heading(attribute.name(), attribute.type())));
    CsvTable table = new CsvTable(false, header);
    for (Node node : network.nodes()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.addAll(List.of(node.id(), "Thing;" + label(node.category()), text(node.label())));
      OF_NODES.forEach(attribute -> cells.add(text(attribute.of(node))));
      table.row(cells);
    }
    return table;
  }

  static CsvTable edges(Network network) {
    List<String> header = new ArrayList<>();
    header.addAll(List.of(":START_ID", ":END_ID", ":TYPE", "id", "weight:int"));
    OF_EDGES.forEach(attribute -> header.add(heading(attribute.name(), attribute.type())));
    CsvTable table = new CsvTable(false, header);
    for (Edge edge : network.edges()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.addAll(List.of(edge.source(), edge.target(), type(edge), edge.id(), edge.weight()));
      OF_EDGES.forEach(attribute -> cells.add(text(attribute.of(edge))));
      table.row(cells);
    }
    return table;
  }

  private static @Nullable Object text(@Nullable Object value) {
    return value instanceof String text ? text.replace("\\", "\\\\") : value;
  }

  private static String label(String category) {
    return category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
  }

  private static String type(Edge edge) {
    return edge.relation().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static String heading(String name, Attribute.Type type) {
    return switch (name) {
      case "earliest", "latest" -> name + ":date";
      case "dates" -> name + ":string[]";
      default -> type == Attribute.Type.STRING ? name : name + ":" + XmlStream.name(type);
    };
  }

  /** May be run again: what is there is met, not doubled. */
  static String cypher() {
    return """
        // Loads nodes.csv and relationships.csv from Neo4j's import folder; may be run again.
        // cypher-shell -f load.cypher
        CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;

        LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
        MERGE (n:Thing {id: row['id:ID']})
        SET n:$(split(row[':LABEL'], ';'))
        SET n += {name: row['name'], %s};

        LOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row
        MATCH (a:Thing {id: row[':START_ID']}), (b:Thing {id: row[':END_ID']})
        MERGE (a)-[e:$(row[':TYPE']) {id: row['id']}]->(b)
        SET e += {weight: toInteger(row['weight:int']), %s};
        """
        .formatted(settings(OF_NODES.stream()), settings(OF_EDGES.stream()));
  }

  private static <T> String settings(Stream<Attribute<T>> attributes) {
    return attributes
        .map(each -> each.name() + ": " + reading(each.name(), each.type()))
        .collect(Collectors.joining(", "));
  }

  private static String reading(String name, Attribute.Type type) {
    String cell = "row['" + heading(name, type) + "']";
    return switch (name) {
      case "earliest", "latest" -> "date(" + cell + ")";
      case "dates" -> "split(" + cell + ", ';')";
      default ->
          switch (type) {
            case STRING -> cell;
            case DOUBLE -> "toFloat(" + cell + ")";
            case INTEGER -> "toInteger(" + cell + ")";
          };
    };
  }
}
