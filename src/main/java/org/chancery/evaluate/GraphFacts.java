package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.article.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts back from the graph of one article, as any client would: by the contract's terms
 * alone.
 */
public final class GraphFacts {
  private static final String DIP = "https://w3id.org/chancery/ontology#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final List<String> ENTITY_TYPES =
      List.of("Person", "State", "Organization", "Mechanism", "Project", "Place");
  private static final List<String> EVENT_TYPES =
      List.of("Meeting", "Visit", "Call", "Statement", "Agreement", "Action", "StatusReport");

  private final Model model;
  private final Text text;

  private GraphFacts(Model model, Text text) {
    this.model = model;
    this.text = text;
  }

  /**
   * The facts in a graph.
   *
   * @param graph the graph of the article
   * @param text the article's text, which offsets in the graph count in code points
   */
  public static Facts read(String articleId, Model graph, String text) {
    GraphFacts facts = new GraphFacts(graph, new Text(text));
    return new Facts(
        articleId, text, facts.things(), facts.offices(), facts.happenings(), facts.links());
  }

  private List<Facts.Thing> things() {
    return ENTITY_TYPES.stream()
        .flatMap(
            type ->
                instances(type)
                    .filter(entity -> !isOnlyOtherReading(entity))
                    .map(entity -> thing(entity, type)))
        .toList();
  }

  /** The city that a capital's name does not mean: nothing says that the article speaks of it. */
  private boolean isOnlyOtherReading(Resource entity) {
    return model.contains(null, dip("otherReading"), entity)
        && !model.contains(null, dip("refersTo"), entity);
  }

  private Facts.Thing thing(Resource entity, String type) {
    List<Resource> mentions = model.listSubjectsWithProperty(dip("refersTo"), entity).toList();
    Set<String> names = new LinkedHashSet<>(strings(entity, SKOS.prefLabel));
    names.addAll(strings(entity, SKOS.altLabel));
    mentions.stream()
        .filter(mention -> !hasKind(mention, "Pronoun"))
        .forEach(mention -> names.addAll(strings(mention, dip("text"))));
    boolean named =
        mentions.isEmpty()
            || mentions.stream().anyMatch(m -> hasKind(m, "Named") || hasKind(m, "Metonym"));
    return new Facts.Thing(entity.getURI(), type, List.copyOf(names), qid(entity), named);
  }

  private boolean hasKind(Resource mention, String kind) {
    return model.contains(mention, dip("mentionKind"), dip(kind));
  }

  private @Nullable String qid(Resource entity) {
    return objects(entity, SKOS.exactMatch)
        .map(Object::toString)
        .filter(item -> item.startsWith(WIKIDATA))
        .map(item -> item.substring(WIKIDATA.length()))
        .findFirst()
        .orElse(null);
  }

  private List<Facts.OfficeHeld> offices() {
    List<Facts.OfficeHeld> offices = new ArrayList<>();
    instances("Tenure")
        .forEach(
            tenure -> {
              Resource office = tenure.getPropertyResourceValue(dip("office"));
              String holder = uri(tenure, dip("holder"));
              if (office != null && holder != null) {
                String title = strings(office, dip("title")).stream().findFirst().orElse("");
                offices.add(new Facts.OfficeHeld(holder, title, uri(office, dip("officeOf"))));
              }
            });
    return offices.stream().distinct().toList();
  }

  private List<Facts.Happening> happenings() {
    return EVENT_TYPES.stream()
        .flatMap(type -> instances(type).map(event -> happening(event, type)))
        .toList();
  }

  private Facts.Happening happening(Resource event, String type) {
    Set<String> parties = new LinkedHashSet<>();
    for (String role : List.of("participant", "actor", "recipient", "speaker", "host")) {
      objects(event, dip(role)).map(Object::toString).forEach(parties::add);
    }
    String quote = strings(event, dip("quote")).stream().findFirst().orElse(null);
    return new Facts.Happening(
        event.toString(),
        type,
        localName(uri(event, dip("eventType"))),
        java.util.Objects.requireNonNullElse(localName(uri(event, dip("realis"))), ""),
        parties,
        uri(event, dip("place")),
        interval(event),
        uri(event, dip("speaker")),
        quote,
        evidence(event));
  }

  private @Nullable String interval(Resource event) {
    String earliest = strings(event, dip("earliest")).stream().findFirst().orElse(null);
    String latest = strings(event, dip("latest")).stream().findFirst().orElse(null);
    return earliest == null ? null : earliest + "/" + latest;
  }

  private List<Facts.Stretch> evidence(Resource event) {
    return objects(event, dip("evidence"))
        .filter(RDFNode::isResource)
        .map(node -> stretch(node.asResource()))
        .sorted(java.util.Comparator.comparingInt(Facts.Stretch::begin))
        .toList();
  }

  private Facts.Stretch stretch(Resource evidence) {
    int begin = text.charIndex(number(evidence, "begin"));
    int end = text.charIndex(number(evidence, "end"));
    String words = strings(evidence, dip("text")).stream().findFirst().orElse("");
    return new Facts.Stretch(begin, end, words);
  }

  private int number(Resource subject, String property) {
    return subject.getRequiredProperty(dip(property)).getInt();
  }

  private List<Facts.Link> links() {
    return instances("Claim").flatMap(claim -> link(claim).stream()).distinct().toList();
  }

  private java.util.Optional<Facts.Link> link(Resource claim) {
    String subject = uri(claim, RDF.subject);
    String predicate = localName(uri(claim, RDF.predicate));
    String object = uri(claim, RDF.object);
    String realis = localName(uri(claim, dip("realis")));
    return subject == null || predicate == null || object == null || realis == null
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Facts.Link(subject, predicate, object, realis));
  }

  private Stream<Resource> instances(String type) {
    return model.listSubjectsWithProperty(RDF.type, dip(type)).toList().stream()
        .sorted(java.util.Comparator.comparing(Resource::toString));
  }

  private Stream<RDFNode> objects(Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).toList().stream()
        .sorted(java.util.Comparator.comparing(RDFNode::toString));
  }

  private List<String> strings(Resource subject, Property property) {
    return objects(subject, property)
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm())
        .toList();
  }

  private @Nullable String uri(Resource subject, Property property) {
    return objects(subject, property)
        .filter(RDFNode::isURIResource)
        .map(Object::toString)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String localName(@Nullable String uri) {
    return uri == null
        ? null
        : uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
  }

  private static Property dip(String name) {
    return ResourceFactory.createProperty(DIP + name);
  }
}
