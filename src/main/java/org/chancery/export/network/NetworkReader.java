package org.chancery.export.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.export.network.GraphContent.Article;
import org.chancery.export.network.GraphContent.Claim;
import org.chancery.export.network.GraphContent.Entity;
import org.chancery.export.network.GraphContent.Event;
import org.chancery.export.network.GraphContent.Finding;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.chancery.export.network.Network.Told;
import org.chancery.export.network.View.Link;
import org.jspecify.annotations.Nullable;

/** Reads a network off rows: findings that link the same two in the same way are one edge. */
final class NetworkReader {
  private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");
  private static final Comparator<Finding> SUREST =
      Comparator.comparingDouble(Finding::confidence).reversed().thenComparing(Finding::iri);
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::source)
          .thenComparing(Link::target)
          .thenComparing(Link::relation)
          .thenComparing(Link::realis)
          .thenComparing(Link::symmetric);

  private final GraphContent content;
  private final String base;

  NetworkReader(GraphContent content, String base) {
    this.content = content;
    this.base = base;
  }

  Network read(View view) {
    SortedMap<Link, List<Finding>> links = new TreeMap<>(ORDER);
    content
        .findings()
        .forEach(
            finding ->
                view.links(finding)
                    .forEach(
                        link -> links.computeIfAbsent(link, l -> new ArrayList<>()).add(finding)));
    List<Node> nodes =
        links.keySet().stream()
            .flatMap(link -> Stream.of(link.source(), link.target()))
            .distinct()
            .sorted()
            .map(this::node)
            .toList();
    List<Edge> edges = new ArrayList<>();
    links.forEach((link, findings) -> edges.add(edge(link, findings)));
    return new Network(nodes, edges);
  }

  private Node node(String iri) {
    Event event = content.events().get(iri);
    if (event != null) {
      return new Node(id(iri), iri, event.label(), event.kind(), "", told(List.of(event)));
    }
    Entity entity = content.entities().get(iri);
    return entity == null
        ? new Node(id(iri), iri, Rows.afterNamespace(iri), "thing", "", null)
        : new Node(id(iri), iri, entity.label(), entity.kind(), entity.item(), null);
  }

  private Edge edge(Link link, List<Finding> findings) {
    String source = id(link.source());
    String target = id(link.target());
    String key = String.join("\n", source, target, link.relation(), link.realis());
    return new Edge(
        "e" + digest(key),
        source,
        target,
        link.relation(),
        link.symmetric(),
        findings.size(),
        told(findings));
  }

  Told told(Event event) {
    return told(List.of(event));
  }

  private Told told(List<Finding> findings) {
    Finding surest = findings.stream().min(SUREST).orElseThrow();
    Article article = content.article(surest).orElse(null);
    return new Told(
        label(surest),
        surest.realis(),
        surest.confidence(),
        findings.stream().flatMap(NetworkReader::days).distinct().sorted().toList(),
        surest.evidence().isEmpty() ? "" : surest.evidence().get(0).text(),
        article == null ? "" : articleId(article),
        article == null ? "" : article.headline(),
        article == null ? "" : article.publisher(),
        article == null ? "" : article.published(),
        article == null ? "" : article.url());
  }

  private static Stream<Days> days(Finding finding) {
    @Nullable Days days = finding instanceof Event event ? event.days() : null;
    return Stream.ofNullable(days);
  }

  private String label(Finding finding) {
    if (finding instanceof Event event) {
      return event.label();
    }
    Claim claim = (Claim) finding;
    String words = String.join(" ", CAPITAL.split(claim.kind())).toLowerCase(Locale.ROOT);
    return String.join(" ", content.label(claim.subject()), words, content.label(claim.object()));
  }

  private String articleId(Article article) {
    String id = id(article.iri());
    return id.startsWith("article/") ? id.substring("article/".length()) : id;
  }

  /** What follows the base in an IRI. */
  String id(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private static String digest(String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new ChanceryException("every Java has SHA-256", e);
    }
  }
}
