package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.chancery.mention.Heads;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionRules;
import org.chancery.mention.MentionedArticle;
import org.chancery.mention.NameTables;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.StateRecord;
import org.jspecify.annotations.Nullable;

/** Decides who and what an article's mentions mean. Thread-safe. */
public final class EntityResolver {
  private final NameTables tables;
  private final Heads heads;
  private final PersonLinker linker;
  private final DateResolver dates;

  public EntityResolver(NameTables tables, MentionRules rules) {
    this.heads = rules.heads();
    this.tables = tables;
    this.linker = new PersonLinker(tables);
    this.dates = DateResolver.load();
  }

  public ResolvedArticle resolve(MentionedArticle article) {
    return new Resolution(article).run();
  }

  /** What is known while one article is resolved. */
  private final class Resolution {
    private final MentionedArticle article;
    private final MentionIndex index;
    private final NameClusters names;
    private final Map<Referent, List<Candidate>> candidates = new HashMap<>();
    private final Map<Referent, PersonRecord> links = new HashMap<>();
    private final Map<Referent, Entity> entities = new LinkedHashMap<>();

    Resolution(MentionedArticle article) {
      this.article = article;
      this.index = new MentionIndex(article);
      this.names = new NameClusters(article.annotated(), tables, heads, article.mentions());
    }

    ResolvedArticle run() {
      List<TenureReader.OfficeReading> readings =
          new TenureReader(index, names).read(article.offices());
      readings.forEach(this::giveOffice);
      new VerbOffices(index, names).read();
      names.referents().stream().filter(r -> r.type() == EntityType.PERSON).forEach(this::link);
      new TableOffices(index, names, linker, links, published()).read(readings);
      Map<Mention, List<Referent>> meanings =
          new Coreference(index, names, readings).read(article.mentions(), names);
      new Counterparts(index, names, meanings).read(article.mentions());
      new UnnamedThings(index, names, meanings).read(article.mentions());
      names.referents().stream()
          .filter(r -> r.type() == EntityType.PERSON && !links.containsKey(r))
          .forEach(this::link);
      makeEntities();
      List<Entity> sorted =
          entities.values().stream().sorted(Comparator.comparing(Entity::id)).toList();
      return new ResolvedArticle(
          article.annotated(),
          sorted,
          references(meanings),
          tenures(),
          dates.resolve(article.annotated()));
    }

    private void giveOffice(TenureReader.OfficeReading reading) {
      Mention holder = reading.holder();
      if (holder == null) {
        return;
      }
      Referent of = reading.of() == null ? null : names.of(reading.of()).orElse(null);
      names
          .of(holder)
          .ifPresent(
              person ->
                  person.addOffice(
                      new Referent.OfficeHeld(
                          reading.title(), of, reading.office().former(), holder)));
    }

    private @Nullable LocalDate published() {
      return article.annotated().article().published();
    }

    private void link(Referent person) {
      List<PersonLinker.Scored> scored = linker.candidates(person, names.states(), published());
      candidates.put(
          person,
          scored.stream()
              .filter(s -> s.person().qid() != null)
              .map(s -> new Candidate(s.person().id(), Math.min(1, s.score()), s.reason()))
              .toList());
      PersonRecord accepted = PersonLinker.accepted(scored);
      if (accepted != null) {
        links.put(person, accepted);
        if (person.gender().isEmpty()) {
          person.setGender(accepted.gender());
        }
      }
    }

    private void makeEntities() {
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

    private List<Reference> references(Map<Mention, List<Referent>> meanings) {
      List<Reference> references = new ArrayList<>();
      for (Mention mention : article.mentions()) {
        List<Entity> meant =
            meanings.getOrDefault(mention, List.of()).stream().map(this::entityOf).toList();
        references.add(new Reference(mention, meant, null));
      }
      return references;
    }

    private Entity entityOf(Referent referent) {
      return java.util.Objects.requireNonNull(entities.get(referent), referent.fullName());
    }

    private List<Tenure> tenures() {
      List<Tenure> tenures = new ArrayList<>();
      OfficeBodies bodies = new OfficeBodies(article, index, names, linker, links);
      for (Referent referent : names.referents()) {
        if (!referent.isNamed()) {
          continue;
        }
        for (Referent.OfficeHeld office : referent.offices()) {
          Mention holder = office.holder();
          Referent of = bodies.of(referent, office);
          tenures.add(
              new Tenure(
                  entityOf(referent),
                  office.title(),
                  of == null || !entities.containsKey(of) ? null : entityOf(of),
                  office.former(),
                  holder.sentence(),
                  index.sentence(holder.sentence()).span()));
        }
      }
      tenures.sort(Comparator.comparingInt(Tenure::sentence));
      return tenures;
    }
  }
}
