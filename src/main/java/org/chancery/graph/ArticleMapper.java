package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.article.Article;

/** Writes what is known of the article itself, and what read it. */
final class ArticleMapper {
  private final RunDescription run;

  ArticleMapper(RunDescription run) {
    this.run = run;
  }

  void map(ArticleScope scope) {
    article(scope);
    run(scope);
  }

  private static void article(ArticleScope scope) {
    Article article = scope.article();
    ArticleTriples out = scope.out();
    Node node = scope.articleNode();
    out.type(node, OtherTerms.schemaNewsArticle);
    out.type(node, OtherTerms.provEntity);
    out.label(node, OtherTerms.schemaHeadline, article.headline(), scope.language());
    out.date(node, OtherTerms.schemaDatePublished, article.published());
    out.string(node, OtherTerms.schemaPublisher, article.publisher());
    if (article.url() != null) {
      out.plain(node, OtherTerms.schemaUrl, Literals.anyUri(article.url()));
    }
    out.string(node, OtherTerms.schemaInLanguage, scope.language());
    out.string(node, Terms.sha256, article.sha256());
  }

  private void run(ArticleScope scope) {
    ArticleTriples out = scope.out();
    Node activity = scope.iris().run(scope.article().id(), run);
    Node program = scope.iris().software(run.program(), run.version());
    out.type(activity, OtherTerms.provActivity);
    out.link(activity, OtherTerms.provWasAssociatedWith, program);
    out.link(activity, OtherTerms.provUsed, scope.articleNode());
    out.type(program, OtherTerms.provSoftwareAgent);
    out.string(program, RDFS.Nodes.label, run.program() + " " + run.version());
    out.string(program, OtherTerms.schemaSoftwareVersion, run.version());
    run.components().forEach(component -> component(scope, activity, component));
    graph(scope, activity);
  }

  private static void component(
      ArticleScope scope, Node activity, RunDescription.Component component) {
    ArticleTriples out = scope.out();
    Node node = scope.iris().software(component.name(), component.version());
    out.type(node, OtherTerms.provEntity);
    out.string(node, RDFS.Nodes.label, component.name() + " " + component.version());
    out.string(node, OtherTerms.schemaVersion, component.version());
    out.link(activity, OtherTerms.provUsed, node);
  }

  private static void graph(ArticleScope scope, Node activity) {
    Node graph = scope.iris().articleGraph(scope.article().id());
    scope.out().type(graph, OtherTerms.provEntity);
    scope.out().link(graph, OtherTerms.provWasGeneratedBy, activity);
    scope.out().link(graph, OtherTerms.provWasDerivedFrom, scope.articleNode());
  }
}
