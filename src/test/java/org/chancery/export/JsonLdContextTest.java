package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.chancery.graph.OntologyFile;
import org.chancery.graph.Prefixes;
import org.junit.jupiter.api.Test;

/** The published context says what the ontology says. */
class JsonLdContextTest {
  private static final Path FILE = Path.of("ontology/context.jsonld");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void hasEveryPrefixClassAndPropertyWithItsType() throws IOException {
    String expected = JSON.writeValueAsString(expected()).replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, expected);
    }

    assertThat(Files.readString(FILE)).isEqualTo(expected);
  }

  private static ObjectNode expected() {
    ObjectNode document = JSON.createObjectNode();
    ObjectNode context = document.putObject("@context");
    context.put("id", "@id").put("type", "@type");
    Prefixes.all().forEach(prefix -> context.put(prefix.name(), prefix.namespace()));
    Graph ontology = OntologyFile.DIPLOMACY.read();
    for (String name : terms(ontology, OWL2.Class.asNode())) {
      context.put(name, "dip:" + name);
    }
    for (String name : terms(ontology, OWL2.ObjectProperty.asNode())) {
      context.putObject(name).put("@id", "dip:" + name).put("@type", "@id");
    }
    for (String name : terms(ontology, OWL2.DatatypeProperty.asNode())) {
      ObjectNode term = context.putObject(name).put("@id", "dip:" + name);
      Node range = G.getZeroOrOneSP(ontology, dip(name), RDFS.range.asNode());
      if (range != null && !range.equals(XSD.xstring.asNode()) && isDatatype(range)) {
        term.put("@type", Prefixes.compact(range.getURI()));
      }
    }
    return document;
  }

  private static boolean isDatatype(Node range) {
    return range.isURI() && range.getURI().startsWith(XSD.NS);
  }

  private static Node dip(String name) {
    return org.apache.jena.graph.NodeFactory.createURI(
        "https://w3id.org/chancery/ontology#" + name);
  }

  private static TreeSet<String> terms(Graph ontology, Node type) {
    TreeSet<String> names = new TreeSet<>();
    G.listPO(ontology, RDF.type.asNode(), type).stream()
        .filter(Node::isURI)
        .filter(term -> term.getURI().startsWith("https://w3id.org/chancery/ontology#"))
        .forEach(term -> names.add(term.getLocalName()));
    return names;
  }

  @Test
  void readsPlainJsonAsTheGraphThatItMeans() throws IOException {
    String context = Files.readString(FILE).strip();
    String meeting =
        context.substring(0, context.length() - 1)
            + """
            , "id": "https://w3id.org/chancery/id/event/1", "type": "Meeting", "realis": "dip:Actual",
              "confidence": 0.8, "earliest": "2025-10-20", "participant": ["wd:Q1", "wd:Q2"]}
            """;
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(meeting, Lang.JSONLD).parse(read);
    Graph expected = GraphFactory.createDefaultGraph();
    String turtle =
        """
        PREFIX dip: <https://w3id.org/chancery/ontology#>
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <https://w3id.org/chancery/id/event/1> a dip:Meeting ; dip:realis dip:Actual ; dip:confidence 0.8e0 ;
          dip:earliest "2025-10-20"^^xsd:date ; dip:participant wd:Q1, wd:Q2 .
        """;
    RDFParser.fromString(turtle, Lang.TURTLE).parse(expected);

    assertThat(List.copyOf(read.find().toList())).hasSize(6);
    for (var triple : expected.find().toList()) {
      assertThat(read.find(triple.getSubject(), triple.getPredicate(), Node.ANY).toList())
          .as(triple.toString())
          .anyMatch(found -> found.getObject().sameValueAs(triple.getObject()));
    }
  }
}
