package org.chancery.export.network;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.network.GraphContent.Article;
import org.chancery.export.network.GraphContent.Claim;
import org.chancery.export.network.GraphContent.Entity;
import org.chancery.export.network.GraphContent.Event;
import org.chancery.export.network.GraphContent.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which events and claims are wanted. All conditions must hold; of several values of one condition,
 * one. An empty list wants all. Letters' case does not matter.
 *
 * @param days when it happened; where no day is known, when it was published
 * @param states names or ISO 3166 codes; a state has part, too, in what those who represent it do
 * @param people parts of names
 * @param outlets names of those who published it, as {@link Article#outlet} has them
 * @param types kinds of events or relations, or event types of PLOVER
 * @param confidence the least, 0 to 1
 * @param article id of the one article wanted
 */
public record Selection(
    Days days,
    List<String> states,
    List<String> people,
    List<String> outlets,
    List<String> types,
    List<String> realis,
    double confidence,
    @Nullable String article) {
  private static final Days EVER = new Days(LocalDate.MIN, LocalDate.MAX);

  /** Everything. */
  public static Selection all() {
    return new Selection(EVER, List.of(), List.of(), List.of(), List.of(), List.of(), 0, null);
  }

  GraphContent of(GraphContent content) {
    Set<String> states = found(content, this::isState);
    content.claims().stream()
        .filter(claim -> claim.kind().equals("represents") && claim.realis().equals("Actual"))
        .filter(claim -> states.contains(claim.object()))
        .map(Claim::subject)
        .toList()
        .forEach(states::add);
    Set<String> people = found(content, this::isPerson);
    return content.only(
        finding ->
            fits(content, finding)
                && (this.states.isEmpty() || finding.entities().anyMatch(states::contains))
                && (this.people.isEmpty() || finding.entities().anyMatch(people::contains)));
  }

  private static Set<String> found(GraphContent content, Predicate<Entity> wanted) {
    return content.entities().values().stream()
        .filter(wanted)
        .map(Entity::iri)
        .collect(Collectors.toSet());
  }

  private boolean isState(Entity entity) {
    return entity.kind().equals("State")
        && Stream.concat(Stream.of(entity.iso3(), entity.label()), entity.names().stream())
            .anyMatch(name -> has(states, name));
  }

  private boolean isPerson(Entity entity) {
    return entity.kind().equals("Person")
        && Stream.concat(Stream.of(entity.label()), entity.names().stream())
            .map(Selection::lower)
            .anyMatch(name -> people.stream().map(Selection::lower).anyMatch(name::contains));
  }

  private boolean fits(GraphContent content, Finding finding) {
    return finding.confidence() >= confidence
        && (realis.isEmpty() || has(realis, finding.realis()))
        && (types.isEmpty() || types(finding).anyMatch(type -> has(types, type)))
        && inTime(content, finding)
        && (outlets.isEmpty() || outlets(content, finding).anyMatch(each -> has(outlets, each)))
        && (article == null
            || finding.evidence().stream().anyMatch(s -> s.article().equals(article)));
  }

  private static Stream<String> outlets(GraphContent content, Finding finding) {
    return finding.evidence().stream()
        .map(sentence -> content.articles().get(sentence.article()))
        .filter(Objects::nonNull)
        .map(Article::outlet);
  }

  private static Stream<String> types(Finding finding) {
    return finding instanceof Event event
        ? Stream.of(event.kind(), event.type())
        : Stream.of(finding.kind());
  }

  private boolean inTime(GraphContent content, Finding finding) {
    if (days.equals(EVER)) {
      return true;
    }
    Days when = finding instanceof Event event ? event.days() : null;
    return when != null
        ? when.overlaps(days)
        : content.article(finding).map(this::publishedInTime).orElse(false);
  }

  private boolean publishedInTime(Article article) {
    try {
      LocalDate published = LocalDate.parse(article.published());
      return days.overlaps(new Days(published, published));
    } catch (DateTimeParseException e) {
      return false; // no day is known
    }
  }

  private static boolean has(List<String> wanted, String value) {
    return wanted.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
