package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.mention.EntityType;
import org.chancery.mention.Heads;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionRules;
import org.chancery.mention.MentionedArticle;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
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
      HeldOffices offices = new HeldOffices(article, index, names, linker, links);
      offices.settle(readings);
      Map<Mention, List<Referent>> meanings =
          new Coreference(index, names, readings).read(article.mentions(), names);
      new Counterparts(index, names, meanings, links).read(article.mentions());
      new UnnamedThings(index, names, meanings).read(article.mentions());
      names.referents().stream()
          .filter(r -> r.type() == EntityType.PERSON && !links.containsKey(r))
          .forEach(this::link);
      List<HeldOffices.Held> held = offices.read(meanings, readings);
      EntityTable entities = new EntityTable(names, links, candidates);
      return new ResolvedArticle(
          article.annotated(),
          entities.sorted(),
          references(meanings, entities),
          tenures(held, entities),
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

    private List<Reference> references(
        Map<Mention, List<Referent>> meanings, EntityTable entities) {
      List<Reference> references = new ArrayList<>();
      for (Mention mention : article.mentions()) {
        List<Entity> meant =
            meanings.getOrDefault(mention, List.of()).stream().map(entities::of).toList();
        references.add(new Reference(mention, meant, entities.otherReading(mention)));
      }
      return references;
    }

    private List<Tenure> tenures(List<HeldOffices.Held> held, EntityTable entities) {
      return held.stream()
          .map(h -> tenure(h, entities))
          .sorted(Comparator.comparingInt(Tenure::sentence))
          .toList();
    }

    private Tenure tenure(HeldOffices.Held held, EntityTable entities) {
      Mention holder = held.office().holder();
      return new Tenure(
          entities.of(held.person()),
          held.title(),
          held.of() == null ? null : entities.of(held.of()),
          held.office().former(),
          holder.sentence(),
          index.sentence(holder.sentence()).span());
    }
  }
}
