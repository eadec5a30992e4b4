package org.chancery.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.article.Article;
import org.chancery.article.Span;
import org.chancery.event.Evidence;
import org.chancery.event.Findings;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/** What the mapping of one article has at hand: the article, its IRIs, and where triples go. */
final class ArticleScope {
  private final Article article;
  private final List<Entity> entities;
  private final EntityIris entityIris;
  private final Iris iris;
  private final ArticleTriples out;
  private final Node articleNode;
  private final String language;
  private final Set<Evidence> written = new HashSet<>();

  private ArticleScope(Article article, List<Entity> entities, Iris iris, ArticleTriples out) {
    this.article = article;
    this.entities = entities;
    this.entityIris = new EntityIris(iris, article.id(), entities);
    this.iris = iris;
    this.out = out;
    this.articleNode = iris.article(article.id());
    this.language = Literals.languageTag(article.language());
  }

  static ArticleScope of(Findings findings, Iris iris, ArticleTriples out) {
    ResolvedArticle resolved = findings.resolved();
    return new ArticleScope(resolved.annotated().article(), entitiesOf(resolved), iris, out);
  }

  /** Those the article speaks of, and those that a capital's name could have meant. */
  private static List<Entity> entitiesOf(ResolvedArticle resolved) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    Stream.concat(
            resolved.entities().stream(),
            resolved.references().stream().map(Reference::otherReading).flatMap(Stream::ofNullable))
        .forEach(entity -> byId.putIfAbsent(entity.id(), entity));
    return List.copyOf(byId.values());
  }

  Article article() {
    return article;
  }

  List<Entity> entities() {
    return entities;
  }

  EntityIris entityIris() {
    return entityIris;
  }

  Iris iris() {
    return iris;
  }

  ArticleTriples out() {
    return out;
  }

  Node articleNode() {
    return articleNode;
  }

  Node node(Entity entity) {
    return entityIris.of(entity);
  }

  List<Node> nodes(List<Entity> entities) {
    return entities.stream().map(entityIris::of).toList();
  }

  /** The language of the article's words, as a tag. */
  String language() {
    return language;
  }

  /** Writes the evidence, each stretch of text once, and points to it. */
  void evidence(Node subject, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      Node words = iris.evidence(article.id(), each.span());
      if (written.add(each)) {
        out.type(words, Terms.Evidence);
        textSpan(words, each.sentence(), each.span());
      }
      out.link(subject, Terms.evidence, words);
    }
  }

  /** Says where words stand, and what they are. */
  void textSpan(Node words, int sentence, Span span) {
    out.link(words, Terms.inArticle, articleNode);
    out.integer(words, Terms.sentence, sentence);
    out.integer(words, Terms.begin, span.begin());
    out.integer(words, Terms.end, span.end());
    out.string(words, Terms.text, span.in(article.text()));
  }
}
