package org.chancery.export.network;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the graphs hold, as rows.
 *
 * @param entities by IRI
 * @param events by IRI, in its order
 * @param claims in the order of their IRIs
 * @param articles by IRI
 */
public record GraphContent(
    Map<String, Entity> entities,
    Map<String, Event> events,
    List<Claim> claims,
    Map<String, Article> articles) {

  /**
   * Someone or something.
   *
   * @param kind local name of the class
   * @param names further names
   * @param item Wikidata item, "Q…", or empty
   * @param iso3 code of a state, or of the one that a body is of, or empty
   */
  public record Entity(
      String iri,
      String kind,
      String label,
      List<String> names,
      String item,
      String iso3,
      @Nullable Coordinates coordinates) {}

  /** In degrees on WGS 84. */
  public record Coordinates(double latitude, double longitude) {}

  /** What an article says with a sentence. */
  public sealed interface Finding {
    String iri();

    /** Kind of event or relation. */
    String kind();

    String realis();

    /** 0 to 1; 0 where nothing is said of it. */
    double confidence();

    /** In the order of articles' days and of the text. */
    List<Sentence> evidence();

    /** IRIs of all who have part. */
    Stream<String> entities();
  }

  /**
   * An event.
   *
   * @param label one line for people
   * @param type code of PLOVER, or empty; so the mode
   */
  public record Event(
      String iri,
      String kind,
      String realis,
      double confidence,
      List<Sentence> evidence,
      String label,
      @Nullable Days days,
      String type,
      String mode,
      List<String> contexts,
      List<Role> roles)
      implements Finding {
    @Override
    public Stream<String> entities() {
      return roles.stream().map(Role::entity).distinct();
    }

    /** IRIs of those in this role, in order. */
    List<String> in(String role) {
      return roles.stream().filter(each -> each.name().equals(role)).map(Role::entity).toList();
    }
  }

  /**
   * A part in an event.
   *
   * @param name local name of the property
   * @param entity its IRI
   */
  public record Role(String name, String entity) implements Comparable<Role> {
    private static final Comparator<Role> ORDER =
        Comparator.comparing(Role::name).thenComparing(Role::entity);

    @Override
    public int compareTo(Role other) {
      return ORDER.compare(this, other);
    }
  }

  /** A relation that an article states, between two things given by their IRIs. */
  public record Claim(
      String iri,
      String kind,
      String realis,
      double confidence,
      List<Sentence> evidence,
      String subject,
      String object)
      implements Finding {
    @Override
    public Stream<String> entities() {
      return Stream.of(subject, object).distinct();
    }
  }

  /**
   * A sentence of an article.
   *
   * @param article its IRI
   * @param begin in code points
   */
  public record Sentence(String article, int begin, String text) {}

  /**
   * An article.
   *
   * @param published ISO 8601 date; this and the rest empty where unknown
   */
  public record Article(
      String iri,
      String headline,
      String published,
      String publisher,
      String url,
      String language) {
    /** The publisher; where none is told, the host of its address, else the end of its IRI. */
    String outlet() {
      return !publisher.isEmpty() ? publisher : host().orElseGet(() -> Rows.afterNamespace(iri));
    }

    private Optional<String> host() {
      try {
        return Optional.ofNullable(URI.create(url).getHost());
      } catch (IllegalArgumentException e) {
        return Optional.empty(); // an article may tell any text
      }
    }
  }

  /** Events, then claims. */
  public Stream<Finding> findings() {
    return Stream.concat(events.values().stream(), claims.stream());
  }

  Optional<Article> article(Finding finding) {
    return finding.evidence().stream().findFirst().map(Sentence::article).map(articles::get);
  }

  String label(String entity) {
    Entity known = entities.get(entity);
    return known == null ? "" : known.label();
  }

  /** The same without the findings that do not fit. */
  GraphContent only(java.util.function.Predicate<Finding> wanted) {
    java.util.SortedMap<String, Event> kept = new java.util.TreeMap<>(events);
    kept.values().removeIf(wanted.negate());
    return new GraphContent(entities, kept, claims.stream().filter(wanted).toList(), articles);
  }
}
