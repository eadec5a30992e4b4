package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.ChanceryException;
import org.chancery.article.Span;
import org.chancery.mention.EntityType;

/**
 * Makes every IRI of the graph, here and nowhere else: from content, never from order or time, so
 * that the same article gives the same IRIs on every machine.
 *
 * <p>Things that all articles share lie right under their kind ({@code state/IRN}, {@code
 * topic/transport}); what only one article knows lies under the article's id.
 *
 * @param base what all things' IRIs begin with, ending in a slash
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "https://w3id.org/chancery/id/";

  private static final String ARTICLE_GRAPHS = "graph/article/";
  private static final String PLOVER = "https://w3id.org/chancery/plover#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`?#]+/");
  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern DOTS = Pattern.compile("(?<=^|/)\\.(\\.?)(?=/|$)");
  private static final String UNRESERVED = "-._~/";

  public Iris {
    if (!BASE.matcher(base).matches()) {
      throw new ChanceryException(
          "no base for IRIs: " + base + " (expected http:// or https://, a slash at the end)");
    }
  }

  /** With the base that the graph has unless asked otherwise. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  public Node articleGraph(String articleId) {
    return iri(ARTICLE_GRAPHS + path(articleId));
  }

  /** Whose graph it is; empty when it is no article's. */
  public Optional<String> articleId(Node graph) {
    String graphs = base + ARTICLE_GRAPHS;
    return graph.isURI() && graph.getURI().startsWith(graphs)
        ? Optional.of(URLDecoder.decode(graph.getURI().substring(graphs.length()), UTF_8))
        : Optional.empty();
  }

  public Node referenceGraph() {
    return iri("graph/reference");
  }

  /** What the tables know of the offices of those whom articles link to. */
  public Node tenuresGraph() {
    return iri("graph/tenures");
  }

  public Node identityGraph() {
    return iri("graph/identity");
  }

  public Node article(String articleId) {
    return iri("article/" + path(articleId));
  }

  public Node run(String articleId, RunDescription run) {
    return iri("run/" + path(articleId) + "/" + ContentHash.brief(run.toString()));
  }

  /** The program, a model or a table, in one version. */
  public Node software(String name, String version) {
    return iri("software/" + path(name) + "/" + path(version));
  }

  /**
   * An entity that all articles share.
   *
   * @param key its Wikidata item, or its key in the reference tables
   */
  public Node entity(EntityType type, String key) {
    return iri(segment(type) + "/" + path(key));
  }

  /** An entity of which only its article knows. */
  public Node entity(String articleId, EntityType type, String name) {
    return iri(segment(type) + "/" + path(articleId) + "/" + named(name));
  }

  /** As {@link #entity(String, EntityType, String)}, where two of an article share their name. */
  public Node entity(String articleId, EntityType type, String name, String id) {
    return iri(segment(type) + ("/" + path(articleId)) + ("/" + withHash(Slug.of(name), id)));
  }

  /** An office of a known state or body; its IRI is shared if theirs is. */
  public Node office(Node of, String title) {
    return iri("office/" + below(of) + "/" + named(title));
  }

  /** An office whose state or body stays open: no other holder is taken to hold the same. */
  public Node openOffice(String articleId, Node holder, String title) {
    String which = ContentHash.brief(holder.getURI());
    return iri("office/article/" + path(articleId) + "/" + named(title) + "-" + which);
  }

  public Node tenure(String articleId, Node holder, Node office, boolean former) {
    List<String> parts = List.of(holder.getURI(), office.getURI(), Boolean.toString(former));
    return iri("tenure/" + path(articleId) + "/" + ContentHash.of(parts));
  }

  /**
   * A tenure that the tables know.
   *
   * @param item of the holder
   * @param start empty where unknown, as the end
   */
  public Node recordedTenure(String item, Node office, String start, String end) {
    List<String> parts = List.of(item, office.getURI(), start, end);
    return iri("tenure/recorded/" + item + "/" + ContentHash.of(parts));
  }

  public Node mention(String articleId, Span span) {
    return iri("mention/" + path(articleId) + "/" + span.begin() + "-" + span.end());
  }

  public Node evidence(String articleId, Span span) {
    return iri("evidence/" + path(articleId) + "/" + span.begin() + "-" + span.end());
  }

  public Node candidate(String articleId, Node entity, String qid) {
    List<String> parts = List.of(entity.getURI(), qid);
    return iri("candidate/" + path(articleId) + "/" + ContentHash.of(parts));
  }

  /** An event that every article with these facts tells. */
  public Node event(List<String> facts) {
    return iri("event/" + ContentHash.of(facts));
  }

  /** An event that only its article can tell from others. */
  public Node event(String articleId, List<String> facts) {
    return iri("event/" + path(articleId) + "/" + ContentHash.of(facts));
  }

  public Node claim(String articleId, List<String> parts) {
    return iri("claim/" + path(articleId) + "/" + ContentHash.of(parts));
  }

  /** A subject talked about; all articles share it. */
  public Node topic(String label) {
    String slug = Slug.of(label);
    boolean tellsAll = slug.replace('-', ' ').equals(label) && !Slug.isLong(slug);
    return iri("topic/" + (tellsAll ? slug : withHash(slug, label)));
  }

  /** A decision about what is one, named by a digest of what it is about. */
  public Node identityDecision(String digest) {
    return iri("identity/" + digest);
  }

  /**
   * A Wikidata entity.
   *
   * @throws IllegalArgumentException if it is no QID
   */
  public static Node item(String qid) {
    if (!QID.matcher(qid).matches()) {
      throw new IllegalArgumentException("no Wikidata item: " + qid);
    }
    return NodeFactory.createURI(WIKIDATA + qid);
  }

  /** A PLOVER event type, mode or context. */
  public static Node plover(String code) {
    return NodeFactory.createURI(PLOVER + path(code));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  private String below(Node thing) {
    return thing.getURI().substring(base.length());
  }

  private static String segment(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String named(String words) {
    String slug = Slug.of(words);
    return slug.isEmpty() || Slug.isLong(slug) ? withHash(slug, words) : slug;
  }

  private static String withHash(String slug, String hashed) {
    String head = Slug.cut(slug);
    return (head.isEmpty() ? "" : head + "-") + ContentHash.brief(hashed);
  }

  /** One path for one id, the id for most: only what an IRI cannot hold is percent-encoded. */
  private static String path(String id) {
    StringBuilder path = new StringBuilder(id.length());
    id.codePoints().forEach(c -> append(path, c));
    return id.indexOf('.') < 0 ? path.toString() : DOTS.matcher(path).replaceAll("%2E$1");
  }

  private static void append(StringBuilder path, int codePoint) {
    if (Slug.isWord(codePoint) || UNRESERVED.indexOf(codePoint) >= 0) {
      path.appendCodePoint(codePoint);
    } else {
      for (byte each : Character.toString(codePoint).getBytes(UTF_8)) {
        path.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xFF));
      }
    }
  }
}
