package org.chancery.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.StateRecord;
import org.jspecify.annotations.Nullable;

/** Makes the entities of an article, each once, with ids that do not depend on order. */
final class EntityTable {
  private final NameClusters names;
  private final Map<Referent, PersonRecord> links;
  private final Map<Referent, List<Candidate>> candidates;
  private final Map<Referent, Entity> entities = new LinkedHashMap<>();

  /** By id: what capitals' names could have meant. */
  private final Map<String, Entity> others = new HashMap<>();

  EntityTable(
      NameClusters names,
      Map<Referent, PersonRecord> links,
      Map<Referent, List<Candidate>> candidates) {
    this.names = names;
    this.links = links;
    this.candidates = candidates;
    make();
  }

  /** All, by id. */
  List<Entity> sorted() {
    return entities.values().stream().sorted(Comparator.comparing(Entity::id)).toList();
  }

  private void make() {
    Map<String, Referent> byId = new TreeMap<>();
    for (Referent referent : names.referents()) {
      String id = id(referent);
      for (int i = 2; byId.putIfAbsent(id, referent) != null; i++) {
        id = id(referent) + "-" + i;
      }
    }
    byId.forEach((id, referent) -> entities.put(referent, entity(id, referent)));
  }

  private String id(Referent referent) {
    NamedRecord record = recordOf(referent);
    return referent.type().name().toLowerCase(Locale.ROOT)
        + ":"
        + (record == null ? Referents.name(referent) : record.id());
  }

  private @Nullable NamedRecord recordOf(Referent referent) {
    NamedRecord record = referent.record();
    return record != null ? record : links.get(referent);
  }

  private Entity entity(String id, Referent referent) {
    NamedRecord record = recordOf(referent);
    boolean person = referent.type() == EntityType.PERSON;
    String name = person ? referent.fullName() : Referents.name(referent);
    Set<String> aliases = new LinkedHashSet<>(referent.names());
    aliases.remove(name);
    return new Entity(
        id,
        referent.type(),
        name,
        aliases,
        referent.isNamed(),
        record == null || person ? null : record.id(),
        record == null ? null : record.qid(),
        record instanceof StateRecord state ? state.iso3() : null,
        candidates.getOrDefault(referent, List.of()));
  }

  /** The city or the house where the government is meant; the article need not speak of it. */
  @Nullable Entity otherReading(Mention mention) {
    return mention.kind() != MentionKind.METONYM
        ? null
        : names.states().place(mention.text()).map(place -> place(place, mention)).orElse(null);
  }

  private Entity place(NamedRecord record, Mention mention) {
    Referent place = new Referent(EntityType.PLACE, true);
    place.identify(record);
    place.addName(mention.text());
    return others.computeIfAbsent(
        id(place),
        id ->
            entities.values().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseGet(() -> entity(id, place)));
  }

  /** What a referent has become. */
  Entity of(Referent referent) {
    return java.util.Objects.requireNonNull(entities.get(referent), referent.fullName());
  }
}
