package org.chancery.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.graph.Iris;
import org.chancery.graph.Terms;
import org.chancery.link.LinkDecisions;
import org.chancery.link.NameKey;
import org.chancery.link.online.OpenEntity;
import org.chancery.mention.EntityType;
import org.chancery.resolve.PersonEvidence;
import org.chancery.store.Store;

/** Reads the named entities of each article of a store that have neither an item nor a decision. */
public final class OpenEntities {
  private final LinkDecisions decisions;
  private final Graph graph;
  private final String article;
  private final Set<String> states;
  private final Optional<LocalDate> published;

  private OpenEntities(LinkDecisions decisions, Graph graph, String article) {
    this.decisions = decisions;
    this.graph = graph;
    this.article = article;
    this.states = new TreeSet<>();
    G.listPO(graph, RDF.type.asNode(), Terms.State).stream()
        .filter(this::isNamed)
        .forEach(state -> items(state).forEach(states::add));
    this.published = published(graph);
  }

  /** All of them, in order of articles and names. */
  public static List<OpenEntity> of(Store store, Iris iris, LinkDecisions decisions) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            store.articleIds().stream()
                .map(id -> new OpenEntities(decisions, dataset.getGraph(iris.articleGraph(id)), id))
                .flatMap(OpenEntities::read)
                .toList());
  }

  private static Optional<LocalDate> published(Graph graph) {
    return graph
        .find(Node.ANY, SchemaDO.datePublished.asNode(), Node.ANY)
        .nextOptional()
        .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()));
  }

  private Stream<OpenEntity> read() {
    List<OpenEntity> open = new ArrayList<>();
    LinkableEntities.CLASSES.forEach(
        (type, node) ->
            G.listPO(graph, RDF.type.asNode(), node).stream()
                .filter(entity -> items(entity).findAny().isEmpty())
                .filter(this::isNamed)
                .forEach(entity -> entity(type, entity).ifPresent(open::add)));
    return open.stream().sorted(Comparator.comparing(OpenEntity::key));
  }

  private boolean isNamed(Node entity) {
    return G.listPO(graph, Terms.refersTo, entity).stream()
        .anyMatch(mention -> LinkableEntities.isByName(graph, mention));
  }

  private Stream<String> items(Node entity) {
    return G.listSP(graph, entity, SKOS.exactMatch.asNode()).stream().map(LinkableEntities::qid);
  }

  private Optional<OpenEntity> entity(EntityType type, Node entity) {
    Node label = G.getZeroOrOneSP(graph, entity, SKOS.prefLabel.asNode());
    if (label == null) {
      return Optional.empty();
    }
    String name = label.getLiteralLexicalForm();
    NameKey key = NameKey.of(type, name);
    boolean settled = decisions.settled(key, article).isPresent();
    return settled
        ? Optional.empty()
        : Optional.of(new OpenEntity(key, article, name, evidence(entity, name)));
  }

  private PersonEvidence evidence(Node entity, String name) {
    Set<String> names = new LinkedHashSet<>(Set.of(name));
    G.listSP(graph, entity, SKOS.altLabel.asNode()).stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .forEach(names::add);
    List<PersonEvidence.Office> offices =
        G.listPO(graph, Terms.holder, entity).stream()
            .map(tenure -> G.getOneSP(graph, tenure, Terms.office))
            .map(this::office)
            .sorted(Comparator.comparing(PersonEvidence.Office::toString))
            .toList();
    return new PersonEvidence(names, offices, states, published.orElse(null));
  }

  private PersonEvidence.Office office(Node office) {
    Node of = G.getZeroOrOneSP(graph, office, Terms.officeOf);
    return new PersonEvidence.Office(
        G.getOneSP(graph, office, Terms.title).getLiteralLexicalForm(),
        of == null ? "" : items(of).findFirst().orElse(""),
        of != null && graph.contains(of, RDF.type.asNode(), Terms.State));
  }
}
