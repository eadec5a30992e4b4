package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/** Leaves out unnamed entities that no event, claim or office speaks of. */
final class Pruning {
  private Pruning() {}

  static ResolvedArticle of(ResolvedArticle article, List<Event> events, List<Claim> claims) {
    Set<Entity> used = new HashSet<>();
    events.forEach(event -> parties(event).filter(Objects::nonNull).forEach(used::add));
    claims.forEach(claim -> used.addAll(List.of(claim.subject(), claim.object())));
    article.tenures().stream()
        .filter(t -> t.holder().named() && t.of() != null)
        .forEach(t -> used.add(Objects.requireNonNull(t.of())));
    List<Entity> kept =
        article.entities().stream().filter(e -> e.named() || used.contains(e)).toList();
    Set<Entity> all = new HashSet<>(kept);
    List<Reference> references =
        article.references().stream()
            .map(
                r ->
                    new Reference(
                        r.mention(),
                        r.entities().stream().filter(all::contains).toList(),
                        r.otherReading()))
            .toList();
    return new ResolvedArticle(
        article.annotated(),
        kept,
        references,
        article.tenures().stream()
            .filter(t -> all.contains(t.holder()))
            .filter(t -> t.of() == null || all.contains(t.of()))
            .toList(),
        article.dates());
  }

  private static Stream<Entity> parties(Event event) {
    return Stream.of(
            event.actors(),
            event.recipients(),
            event.participants(),
            event.about(),
            List.<Entity>of())
        .flatMap(List::stream);
  }
}
