package org.chancery.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.article.Block;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionedArticle;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/** Whose an office is where its words leave it open. */
final class OfficeBodies {
  /** Visitors have these titles, too: they say nothing of whose they are. */
  private static final Pattern OF_ANYONE =
      Pattern.compile(
          "(?:Deputy|Vice|Ambassador|Counsellor|Special|Envoy|Adviser|Senior|Leader|Head).*");

  private final MentionedArticle article;
  private final MentionIndex index;
  private final NameClusters names;
  private final PersonLinker linker;
  private final Map<Referent, PersonRecord> links;

  OfficeBodies(
      MentionedArticle article,
      MentionIndex index,
      NameClusters names,
      PersonLinker linker,
      Map<Referent, PersonRecord> links) {
    this.article = article;
    this.index = index;
    this.names = names;
    this.linker = linker;
    this.links = links;
  }

  /** As told; else as told elsewhere for the same title; else by the tables; else at home. */
  @Nullable Referent of(Referent person, Referent.OfficeHeld office) {
    if (office.of() != null) {
      return office.of();
    }
    for (Referent.OfficeHeld other : person.offices()) {
      if (other.of() != null && other.title().equals(office.title())) {
        return other.of();
      }
    }
    PersonRecord record = links.get(person);
    if (record != null) {
      return byTable(record, office.title()).flatMap(this::state).orElse(null);
    }
    Optional<Referent> served = Optional.ofNullable(person.represents());
    return served.orElseGet(
        () ->
            OF_ANYONE.matcher(office.title()).matches()
                ? null
                : home().flatMap(this::state).orElse(null));
  }

  private Optional<String> byTable(PersonRecord record, String title) {
    if (PersonLinker.alike(title, record.office()) && !record.state().isEmpty()) {
      return Optional.of(record.state());
    }
    return linker.tenures(record).stream()
        .filter(tenure -> PersonLinker.alike(title, tenure.office()))
        .map(TenureRecord::state)
        .filter(state -> !state.isEmpty())
        .findFirst();
  }

  private Optional<Referent> state(String id) {
    return names.states().withId(id).map(names::withRecord);
  }

  /** The state of the one city of the dateline. */
  private Optional<String> home() {
    List<Mention> datelines =
        article.mentions().stream()
            .filter(m -> index.sentence(m.sentence()).block() == Block.Kind.DATELINE)
            .toList();
    return datelines.size() != 1
        ? Optional.empty()
        : names
            .of(datelines.get(0))
            .map(Referent::record)
            .filter(PlaceRecord.class::isInstance)
            .map(place -> ((PlaceRecord) place).state());
  }
}
