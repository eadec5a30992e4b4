package org.chancery.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 as it comes: one subject at a time is in memory, where Jena's writer holds all. What
 * has the same graph and subject must come in one piece.
 */
final class JsonLdStream implements StreamRDF {
  /** Integers that a number of JSON keeps as they are. */
  private static final Pattern PLAIN_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  private final JsonGenerator json;
  private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
  private @Nullable Node subject;
  private Node graph = Quad.defaultGraphIRI;
  private boolean inContext;

  JsonLdStream(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    write(
        () -> {
          json.writeStartObject();
          json.writeObjectFieldStart("@context");
        });
    inContext = true;
  }

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {
    write(() -> json.writeStringField(prefix, iri));
  }

  @Override
  public void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getSubject().equals(subject) || !quad.getGraph().equals(graph)) {
      endSubject();
      subject = quad.getSubject();
      moveTo(quad.getGraph());
    }
    properties
        .computeIfAbsent(quad.getPredicate(), predicate -> new ArrayList<>())
        .add(quad.getObject());
  }

  @Override
  public void finish() {
    endSubject();
    moveTo(Quad.defaultGraphIRI);
    write(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void moveTo(Node next) {
    if (inContext) {
      inContext = false;
      write(
          () -> {
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
          });
    }
    if (next.equals(graph)) {
      return;
    }
    write(
        () -> {
          if (!Quad.isDefaultGraph(graph)) {
            json.writeEndArray();
            json.writeEndObject();
          }
          if (!Quad.isDefaultGraph(next)) {
            newLine();
            json.writeStartObject();
            json.writeStringField("@id", name(next));
            json.writeArrayFieldStart("@graph");
          }
        });
    graph = next;
  }

  private void endSubject() {
    Node ended = subject;
    if (ended != null) {
      write(
          () -> {
            newLine();
            json.writeStartObject();
            json.writeStringField("@id", name(ended));
            for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
              values(property.getKey(), property.getValue());
            }
            json.writeEndObject();
          });
    }
    subject = null;
    properties.clear();
  }

  private void values(Node predicate, List<Node> objects) throws IOException {
    boolean types = predicate.equals(RDF.Nodes.type) && objects.stream().noneMatch(Node::isLiteral);
    json.writeFieldName(types ? "@type" : name(predicate));
    if (objects.size() > 1) {
      json.writeStartArray();
    }
    for (Node object : objects) {
      if (types) {
        json.writeString(name(object));
      } else {
        value(object);
      }
    }
    if (objects.size() > 1) {
      json.writeEndArray();
    }
  }

  private void value(Node object) throws IOException {
    if (!object.isLiteral()) {
      json.writeStartObject();
      json.writeStringField("@id", name(object));
      json.writeEndObject();
    } else if (object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      json.writeString(object.getLiteralLexicalForm());
    } else if (isPlainInteger(object)) {
      json.writeNumber(Long.parseLong(object.getLiteralLexicalForm()));
    } else {
      typed(object);
    }
  }

  private static boolean isPlainInteger(Node literal) {
    return literal.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
        && PLAIN_INTEGER.matcher(literal.getLiteralLexicalForm()).matches();
  }

  private void typed(Node literal) throws IOException {
    json.writeStartObject();
    if (literal.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@type", Prefixes.compact(literal.getLiteralDatatypeURI()));
    } else {
      json.writeStringField("@language", literal.getLiteralLanguage());
    }
    json.writeStringField("@value", literal.getLiteralLexicalForm());
    json.writeEndObject();
  }

  private static String name(Node node) {
    return node.isURI() ? Prefixes.compact(node.getURI()) : NodeFmtLib.strNT(node);
  }

  /** A line for each subject, so that tools that work by line show what differs. */
  private void newLine() throws IOException {
    json.writeRaw('\n');
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
