package org.chancery.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.article.Text;
import org.chancery.graph.Iris;
import org.chancery.graph.Terms;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;
import org.chancery.review.LinkableEntity.Context;
import org.chancery.store.Store;

/** Reads the named entities of a store, those that are mentioned most first. */
public final class LinkableEntities {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final Map<EntityType, Node> CLASSES = classes();

  private final Store store;
  private final Iris iris;
  private final Map<Group, Collected> groups = new TreeMap<>();

  private LinkableEntities(Store store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  private record Group(NameKey key, String article) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      int byKey = key.compareTo(other.key);
      return byKey != 0 ? byKey : article.compareTo(other.article);
    }
  }

  /** What the articles say of one. */
  private static final class Collected {
    final Map<String, Integer> names = new TreeMap<>();
    final TreeSet<String> items = new TreeSet<>();
    final Map<String, Candidate> candidates = new HashMap<>();
    final List<Context> contexts = new ArrayList<>();
  }

  private static Map<EntityType, Node> classes() {
    Map<EntityType, Node> classes = new EnumMap<>(EntityType.class);
    classes.put(EntityType.PERSON, Terms.Person);
    classes.put(EntityType.STATE, Terms.State);
    classes.put(EntityType.ORGANIZATION, Terms.Organization);
    classes.put(EntityType.MECHANISM, Terms.Mechanism);
    classes.put(EntityType.PROJECT, Terms.Project);
    classes.put(EntityType.PLACE, Terms.Place);
    return classes;
  }

  /** All named entities of the articles. */
  public static List<LinkableEntity> of(Store store, Iris iris) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(dataset, () -> new LinkableEntities(store, iris).read(dataset));
  }

  private List<LinkableEntity> read(DatasetGraph dataset) {
    for (String article : store.articleIds()) {
      Text text = new Text(store.text(article).orElse(""));
      Graph graph = dataset.getGraph(iris.articleGraph(article));
      CLASSES.forEach(
          (type, node) ->
              G.listPO(graph, RDF.type.asNode(), node).stream()
                  .sorted(Comparator.comparing(Node::toString))
                  .forEach(entity -> collect(graph, type, entity, article, text)));
    }
    List<LinkableEntity> all = new ArrayList<>();
    groups.forEach((group, collected) -> all.add(entity(group, collected)));
    all.sort(Comparator.comparingInt((LinkableEntity each) -> each.contexts().size()).reversed());
    return all;
  }

  private void collect(Graph graph, EntityType type, Node entity, String article, Text text) {
    Node label = G.getZeroOrOneSP(graph, entity, SKOS.prefLabel.asNode());
    List<Context> contexts = contexts(graph, entity, article, text);
    if (label == null || contexts.isEmpty()) {
      return; // spoken of by description or pronoun alone
    }
    String name = label.getLiteralLexicalForm();
    NameKey key = NameKey.of(type, name);
    Collected all =
        groups.computeIfAbsent(
            new Group(key, key.tellsWho() ? "" : article), group -> new Collected());
    all.names.merge(name, contexts.size(), Integer::sum);
    all.contexts.addAll(contexts);
    G.listSP(graph, entity, SKOS.exactMatch.asNode()).forEach(item -> all.items.add(qid(item)));
    G.listSP(graph, entity, Terms.candidate)
        .forEach(node -> candidate(graph, node).ifPresent(each -> keep(all, each)));
  }

  /** The best score of an item; of equal ones, the first reason by its letters. */
  private static void keep(Collected all, Candidate candidate) {
    all.candidates.merge(
        candidate.qid(), candidate, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
  }

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::qid)
          .thenComparing(Candidate::reason);

  private static Optional<Candidate> candidate(Graph graph, Node node) {
    Node item = G.getZeroOrOneSP(graph, node, Terms.item);
    Node score = G.getZeroOrOneSP(graph, node, Terms.score);
    Node reason = G.getZeroOrOneSP(graph, node, Terms.reason);
    return item == null || score == null
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                qid(item),
                ((Number) score.getLiteralValue()).doubleValue(),
                reason == null ? "" : reason.getLiteralLexicalForm()));
  }

  static String qid(Node item) {
    String uri = item.getURI();
    return uri.startsWith(WIKIDATA) ? uri.substring(WIKIDATA.length()) : uri;
  }

  private static List<Context> contexts(Graph graph, Node entity, String article, Text text) {
    return G.listPO(graph, Terms.refersTo, entity).stream()
        .filter(mention -> isByName(graph, mention))
        .map(mention -> new int[] {at(graph, mention, Terms.begin), at(graph, mention, Terms.end)})
        .sorted(Comparator.comparingInt(span -> span[0]))
        .map(span -> Surroundings.of(text, span[0], span[1], article))
        .toList();
  }

  static boolean isByName(Graph graph, Node mention) {
    Node kind = G.getZeroOrOneSP(graph, mention, Terms.mentionKind);
    return Terms.Named.equals(kind) || Terms.Metonym.equals(kind);
  }

  private static int at(Graph graph, Node mention, Node property) {
    return ((Number) G.getOneSP(graph, mention, property).getLiteralValue()).intValue();
  }

  private static LinkableEntity entity(Group group, Collected all) {
    String name =
        all.names.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue())
            .orElseThrow()
            .getKey();
    return new LinkableEntity(
        group.key(),
        group.article(),
        name,
        List.copyOf(all.items),
        all.candidates.values().stream().sorted(ORDER).toList(),
        all.contexts);
  }
}
