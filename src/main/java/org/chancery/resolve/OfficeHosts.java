package org.chancery.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Where an ambassador is sent, where only the sentence tells it. */
final class OfficeHosts {
  private static final Pattern OPEN = Pattern.compile("(?:[A-Z][a-z]+ )*Ambassador");

  private final MentionIndex index;
  private final Map<Mention, List<Referent>> meanings;
  private final ServedStates served;
  private final HomeState home;

  OfficeHosts(
      MentionIndex index,
      Map<Mention, List<Referent>> meanings,
      ServedStates served,
      HomeState home) {
    this.index = index;
    this.meanings = meanings;
    this.served = served;
    this.home = home;
  }

  /** The title with it: {@code Madrid summoned Israel's ambassador}. */
  String title(Referent person, Referent.OfficeHeld office, @Nullable Referent of) {
    if (office.former()
        || of == null
        || of.type() != EntityType.STATE
        || !OPEN.matcher(office.title()).matches()) {
      return office.title();
    }
    return host(person, office.holder(), of)
        .map(state -> office.title() + " to " + Referents.name(state))
        .orElse(office.title());
  }

  /** The one other state of the sentence, by name, by its capital or by whom it sent; else home. */
  private Optional<Referent> host(Referent person, Mention holder, Referent of) {
    List<Referent> others =
        index.in(holder.sentence()).stream()
            .flatMap(m -> meanings.getOrDefault(m, List.of()).stream())
            .filter(r -> r != person)
            .flatMap(r -> served.stateOf(r).stream())
            .filter(state -> state != of)
            .distinct()
            .toList();
    if (others.size() > 1) {
      return Optional.empty();
    }
    return others.stream()
        .findFirst()
        .or(() -> home.ofArticle().flatMap(served::state).filter(state -> state != of));
  }
}
