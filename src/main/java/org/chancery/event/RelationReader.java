package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.event.StructuralRelations.Found;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Relations that hold between things: whom a person represents, what lies where, who takes part.
 */
final class RelationReader {
  private static final double TENURE = 0.95;
  private static final double STRUCTURE = 0.85;

  private static final double NAME = 0.8;

  private final RelationTable table;
  private final ResolvedArticle article;
  private final Parties parties;
  private final Map<Entity, Entity> represents = new HashMap<>();
  private final Map<List<Object>, Claim> claims = new LinkedHashMap<>();

  RelationReader(RelationTable table, ResolvedArticle article, Parties parties) {
    this.table = table;
    this.article = article;
    this.parties = parties;
    for (Tenure tenure : article.tenures()) {
      if (!tenure.former() && tenure.of() != null) {
        represents.putIfAbsent(tenure.holder(), tenure.of());
      }
    }
  }

  /** What serving office-holders stand for. */
  void tenures() {
    for (Tenure tenure : article.tenures()) {
      if (!tenure.former() && tenure.of() != null && tenure.holder().named()) {
        add(
            new Found(tenure.holder(), Relation.REPRESENTS, tenure.of(), Realis.ACTUAL, -1),
            null,
            TENURE,
            evidence(tenure.sentence()));
      }
    }
  }

  /** Which states a commission or a railway is named after. */
  void names() {
    NameRelations names = new NameRelations(table, article);
    for (Entity thing : article.entities()) {
      List<Found> found = names.of(thing);
      if (!found.isEmpty()) {
        article.references().stream()
            .filter(r -> r.entities().contains(thing))
            .mapToInt(r -> r.mention().sentence())
            .min()
            .ifPresent(s -> found.forEach(each -> add(each, null, NAME, evidence(s))));
      }
    }
  }

  private Evidence evidence(int index) {
    Sentence sentence = article.annotated().sentences().get(index);
    return new Evidence(sentence.index(), sentence.span());
  }

  /** What a clause tells by its words and its build: {@code Khujand, Tajikistan's second city}. */
  void clause(Clause clause, RealisReader realis, List<StatementReader.Said> said) {
    List<Found> found = new ArrayList<>(new RelationRules(table, clause, realis, parties).read());
    found.addAll(new KinRelations(table, clause).read());
    found.addAll(new AppositionRelations(table, clause).read());
    found.addAll(new StructuralRelations(clause).read());
    found.forEach(each -> add(each, source(each, clause, said), STRUCTURE, clause.evidence()));
  }

  /** Who says so, where it stands in what someone says. */
  private static @Nullable Entity source(
      Found found, Clause clause, List<StatementReader.Said> said) {
    for (StatementReader.Said each : said) {
      boolean inside =
          found.trigger() >= 0
              && each.content().index() != each.verb().index()
              && clause.below(each.content()).stream().anyMatch(n -> n.index() == found.trigger());
      if (inside) {
        return each.event().speaker;
      }
    }
    return null;
  }

  /** Who does something about a project takes part in it. */
  void events(List<EventDraft> events) {
    for (EventDraft event : events) {
      boolean deed =
          event.plover != null
              && (event.plover.type().equals("COOPERATE") || event.plover.type().equals("AGREE"));
      if (deed && event.type != EventType.STATEMENT) {
        event.about.stream()
            .filter(thing -> thing.type() == EntityType.PROJECT)
            .forEach(project -> participants(event, project));
      }
    }
  }

  private void participants(EventDraft event, Entity project) {
    boolean running = event.realis == Realis.PLANNED && RelationRules.isKnown(project);
    for (Entity party : event.parties()) {
      add(
          new Found(
              party,
              Relation.PARTICIPATES_IN_PROJECT,
              project,
              running ? Realis.ACTUAL : event.realis,
              -1),
          event.attributedTo,
          STRUCTURE,
          event.evidence.iterator().next());
    }
  }

  /** Persons take part for the states or bodies that they represent. */
  private void add(Found found, @Nullable Entity source, double confidence, Evidence evidence) {
    Entity subject = isOfStates(found) ? represented(found.subject()) : found.subject();
    boolean fits =
        !subject.equals(found.object())
            && RelationTypes.fits(found.relation(), subject, true)
            && !(isOfStates(found) && subject.type() == EntityType.PERSON);
    if (fits) {
      claims.putIfAbsent(
          List.of(subject, found.relation(), found.object(), found.realis()),
          new Claim(
              subject,
              found.relation(),
              found.object(),
              found.realis(),
              source,
              confidence,
              List.of(evidence)));
    }
  }

  private static boolean isOfStates(Found found) {
    return found.relation() == Relation.PARTICIPATES_IN_PROJECT
        || found.relation() == Relation.MEMBER_OF && found.object().type() == EntityType.MECHANISM;
  }

  private Entity represented(Entity party) {
    return represents.getOrDefault(party, party);
  }

  /** In order of the text; where one thing is told both as fact and as less, the fact. */
  List<Claim> claims() {
    return claims.values().stream().filter(claim -> !isOutdone(claim)).toList();
  }

  private boolean isOutdone(Claim claim) {
    return (claim.realis() == Realis.HYPOTHETICAL || claim.realis() == Realis.PLANNED)
        && claims.containsKey(
            List.of(claim.subject(), claim.relation(), claim.object(), Realis.ACTUAL));
  }
}
