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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.mention.EntityType;
import org.chancery.mention.Heads;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
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
  private final int lastYear;

  public EntityResolver(NameTables tables, MentionRules rules) {
    this(tables, rules, PersonSource.none());
  }

  /**
   * @param others people whom an article may mean beside those of the tables
   */
  public EntityResolver(NameTables tables, MentionRules rules, PersonSource others) {
    this.heads = rules.heads();
    this.tables = tables;
    this.linker = new PersonLinker(tables, others);
    this.dates = DateResolver.load();
    this.lastYear = linker.lastYear();
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
    private final Map<PersonRecord, Double> scores = new HashMap<>();
    private final Map<Referent, Entity> entities = new LinkedHashMap<>();

    /** By id: what capitals' names could have meant. */
    private final Map<String, Entity> others = new HashMap<>();

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
      settle(readings);
      Map<Mention, List<Referent>> meanings =
          new Coreference(index, names, readings).read(article.mentions(), names);
      new Counterparts(index, names, meanings, links).read(article.mentions());
      new UnnamedThings(index, names, meanings).read(article.mentions());
      names.referents().stream()
          .filter(r -> r.type() == EntityType.PERSON && !links.containsKey(r))
          .forEach(this::link);
      List<Held> held = held(meanings, readings);
      makeEntities();
      List<Entity> sorted =
          entities.values().stream().sorted(Comparator.comparing(Entity::id)).toList();
      return new ResolvedArticle(
          article.annotated(),
          sorted,
          references(meanings),
          tenures(held),
          dates.resolve(article.annotated(), reportDay().orElse(null)));
    }

    /** The day of publication; else that of the dateline, its year reckoned. */
    private Optional<ReportDay> reportDay() {
      LocalDate published = published();
      if (published != null) {
        return Optional.of(new ReportDay(published, false));
      }
      ReportClues clues = dates.clues(article.annotated());
      return clues
          .dateline()
          .flatMap(
              day -> ReportDay.reckon(day, clues.read(links, linker, names.referents()), lastYear));
    }

    private void giveOffice(TenureReader.OfficeReading reading) {
      Mention holder = reading.holder();
      if (holder == null) {
        return;
      }
      Mention body = reading.of();
      Referent of = body == null || isSeat(body) ? null : names.of(body).orElse(null);
      Mention whose = body == null ? reading.possessor() : body;
      names
          .of(holder)
          .ifPresent(
              person ->
                  person.addOffice(
                      new Referent.OfficeHeld(
                          reading.title(),
                          of,
                          of == null ? whose : null,
                          reading.former(),
                          holder)));
    }

    /** {@code the White House press secretary}: of the state, not of the house. */
    private boolean isSeat(Mention body) {
      return body.type() == EntityType.PLACE && names.states().isBuilding(body.text());
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
      if (accepted != null && isFree(accepted, scored.get(0).score())) {
        scores.put(accepted, scored.get(0).score());
        links.put(person, accepted);
        if (person.gender().isEmpty()) {
          person.setGender(accepted.gender());
        }
      }
    }

    /** Two persons of an article are never one record: the better name has it, or neither. */
    private boolean isFree(PersonRecord record, double score) {
      Double other = scores.get(record);
      if (other == null) {
        return true;
      }
      if (other <= score) {
        links.values().remove(record);
      }
      return other < score;
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
        references.add(new Reference(mention, meant, otherReading(mention)));
      }
      return references;
    }

    /** The city or the house where the government is meant; the article need not speak of it. */
    private @Nullable Entity otherReading(Mention mention) {
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

    private Entity entityOf(Referent referent) {
      return java.util.Objects.requireNonNull(entities.get(referent), referent.fullName());
    }

    /** Whose the offices are that no pronoun and no description owns: whom they mean needs it. */
    private void settle(List<TenureReader.OfficeReading> readings) {
      OfficeBodies bodies = bodies(Map.of(), readings);
      for (Held open : offices()) {
        if (open.office().whose() == null) {
          Referent of = bodies.of(open.person(), open.office());
          open.person().settle(open.office(), of);
        }
      }
    }

    /** Whose each office is; this may bring in states that the article does not name. */
    private List<Held> held(
        Map<Mention, List<Referent>> meanings, List<TenureReader.OfficeReading> readings) {
      OfficeBodies bodies = bodies(meanings, readings);
      return offices().stream().map(h -> withBody(h, bodies)).toList();
    }

    private OfficeBodies bodies(
        Map<Mention, List<Referent>> meanings, List<TenureReader.OfficeReading> readings) {
      ServedStates served = new ServedStates(index, names, linker, links);
      OfficeHosts hosts = new OfficeHosts(index, meanings, served, names.home());
      return new OfficeBodies(article, index, names, served, hosts, meanings, readings);
    }

    /** All offices of named persons: those whose owner is told first, then in order of the text. */
    private List<Held> offices() {
      List<Held> held = new ArrayList<>();
      for (Referent person : List.copyOf(names.referents())) {
        if (person.isNamed()) {
          person.offices().forEach(office -> held.add(new Held(person, office, "", null)));
        }
      }
      held.sort(Comparator.comparing(Held::isOpen).thenComparing(h -> h.office().holder().span()));
      return held;
    }

    private static Held withBody(Held held, OfficeBodies bodies) {
      Referent of = bodies.of(held.person(), held.office());
      String title = bodies.title(held.person(), held.office(), of);
      return new Held(held.person(), held.office(), title, of);
    }

    private List<Tenure> tenures(List<Held> held) {
      return held.stream()
          .filter(h -> !isSaidBetter(h, held))
          .map(this::tenure)
          .sorted(Comparator.comparingInt(Tenure::sentence))
          .toList();
    }

    /** Whether the text also gives the exact title of what it calls in general words here. */
    private static boolean isSaidBetter(Held general, List<Held> held) {
      return held.stream()
          .anyMatch(
              h ->
                  !h.equals(general)
                      && h.person() == general.person()
                      && h.of() == general.of()
                      && !h.office().former()
                      && Generals.isMoreGeneral(general.title(), h.title()));
    }

    private Tenure tenure(Held held) {
      Mention holder = held.office().holder();
      return new Tenure(
          entityOf(held.person()),
          held.title(),
          held.of() == null ? null : entityOf(held.of()),
          held.office().former(),
          holder.sentence(),
          index.sentence(holder.sentence()).span());
    }
  }

  /** An office of a person, its title in full, and whose it is. */
  private record Held(
      Referent person, Referent.OfficeHeld office, String title, @Nullable Referent of) {
    /** Whether the words at the office leave open whose it is. */
    boolean isOpen() {
      return office.of() == null;
    }
  }
}
