package org.chancery.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.chancery.graph.Iris;
import org.chancery.graph.Prefixes;

/**
 * Says what the data set is and how much of what it holds, in the words of VoID (W3C Interest Group
 * Note, 2011) and DCAT (W3C Recommendation, version 3). It names no day and no address: it does not
 * know when and where it will be published.
 */
final class DataSetDescription {
  private static final String ONTOLOGY = "https://w3id.org/chancery/ontology";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final String dataSet;
  private final Iris iris;
  private final OrderedQuads quads;

  DataSetDescription(Iris iris, OrderedQuads quads) {
    this.dataSet = iris.base() + "dataset";
    this.iris = iris;
    this.quads = quads;
  }

  /** All that is said, in no order. */
  Graph describe() {
    Graph out = GraphFactory.createDefaultGraph();
    GraphCounts all = new GraphCounts();
    GraphCounts articles = new GraphCounts();
    long documents = 0;
    for (Node graph : quads.graphs()) {
      boolean article = iris.articleId(graph).isPresent();
      documents += article ? 1 : 0;
      quads.triples(graph).forEach(article ? triple -> both(triple, all, articles) : all::add);
    }
    Description whole = new Description(out, iri(dataSet));
    whole.type(VOID.Dataset.asNode(), DCAT.Dataset.asNode());
    whole.text(DCTerms.title.asNode(), "Diplomatic news as a knowledge graph");
    whole.text(
        DCTerms.description.asNode(),
        "Who met, called, visited, promised, accused whom, each fact with the sentence that says"
            + " it. One named graph for each article.");
    whole.add(DCTerms.conformsTo.asNode(), iri(ONTOLOGY));
    whole.add(VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
    whole.number(VOID.documents.asNode(), documents);
    counts(whole, all);
    vocabularies(whole, all);
    formats(whole, out);
    period(whole, out, all.days());
    partitions(whole, out, all);
    subset(whole, out, articles);
    return out;
  }

  private static void both(Triple triple, GraphCounts all, GraphCounts articles) {
    all.add(triple);
    articles.add(triple);
  }

  private static void counts(Description of, GraphCounts counts) {
    of.number(VOID.triples.asNode(), counts.triples());
    of.number(VOID.distinctSubjects.asNode(), counts.subjects());
    of.number(VOID.classes.asNode(), counts.members().size());
    of.number(VOID.properties.asNode(), counts.uses().size());
  }

  private static void vocabularies(Description whole, GraphCounts counts) {
    Prefixes.all().stream()
        .map(Prefixes.Prefix::namespace)
        .filter(namespace -> counts.uses().keySet().stream().anyMatch(u -> u.startsWith(namespace)))
        .forEach(namespace -> whole.add(VOID.vocabulary.asNode(), iri(namespace)));
  }

  private void formats(Description whole, Graph out) {
    for (RdfFormat format : RdfFormat.values()) {
      if (format != RdfFormat.VOID) {
        Node part = part(format.name().toLowerCase(Locale.ROOT));
        whole.add(DCAT.distribution.asNode(), part);
        Description distribution = new Description(out, part);
        distribution.type(DCAT.Distribution.asNode());
        distribution.add(
            DCAT.mediaType.asNode(),
            iri(MEDIA_TYPES + format.lang().getContentType().toHeaderString()));
      }
    }
  }

  /** From the first to the last day on which an article was published. */
  private void period(Description whole, Graph out, SortedSet<String> days) {
    if (!days.isEmpty()) {
      Node part = part("period");
      whole.add(DCTerms.temporal.asNode(), part);
      Description period = new Description(out, part);
      period.type(DCTerms.PeriodOfTime.asNode());
      period.add(DCAT.startDate.asNode(), day(days.first()));
      period.add(DCAT.endDate.asNode(), day(days.last()));
    }
  }

  private void partitions(Description whole, Graph out, GraphCounts counts) {
    counts
        .members()
        .forEach(
            (type, members) -> {
              whole.add(VOID.classPartition.asNode(), partOf("class", type));
              Description partition = new Description(out, partOf("class", type));
              partition.add(VOID._class.asNode(), iri(type));
              partition.number(VOID.entities.asNode(), members.size());
            });
    counts
        .uses()
        .forEach(
            (property, triples) -> {
              whole.add(VOID.propertyPartition.asNode(), partOf("property", property));
              Description partition = new Description(out, partOf("property", property));
              partition.add(VOID.property.asNode(), iri(property));
              partition.number(VOID.triples.asNode(), triples);
            });
  }

  /** What articles assert, without the background and the decisions on identity. */
  private void subset(Description whole, Graph out, GraphCounts articles) {
    whole.add(VOID.subset.asNode(), part("articles"));
    Description subset = new Description(out, part("articles"));
    subset.type(VOID.Dataset.asNode());
    subset.text(DCTerms.title.asNode(), "What articles say");
    counts(subset, articles);
  }

  private Node partOf(String kind, String term) {
    String name = URLEncoder.encode(Prefixes.compact(term), StandardCharsets.UTF_8);
    return part(kind + "-" + name.replace("%3A", ":"));
  }

  private Node part(String name) {
    return iri(dataSet + "#" + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private record Description(Graph out, Node of) {
    void add(Node property, Node value) {
      out.add(Triple.create(of, property, value));
    }

    void type(Node... types) {
      for (Node type : types) {
        add(RDF.Nodes.type, type);
      }
    }

    void text(Node property, String english) {
      add(property, NodeFactory.createLiteralLang(english, "en"));
    }

    void number(Node property, long number) {
      add(property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }
  }
}
