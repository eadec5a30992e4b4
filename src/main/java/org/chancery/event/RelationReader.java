package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;

/**
 * Relations that hold between things: whom a person represents, what lies where, who takes part.
 */
final class RelationReader {
  private static final double TENURE = 0.95;
  private static final double STRUCTURE = 0.85;

  private final Map<List<Object>, Claim> claims = new LinkedHashMap<>();

  /** What serving office-holders stand for. */
  void tenures(ResolvedArticle article) {
    for (Tenure tenure : article.tenures()) {
      if (!tenure.former() && tenure.of() != null && tenure.holder().named()) {
        Sentence sentence = article.annotated().sentences().get(tenure.sentence());
        add(
            tenure.holder(),
            Relation.REPRESENTS,
            tenure.of(),
            Realis.ACTUAL,
            TENURE,
            new Evidence(sentence.index(), sentence.span()));
      }
    }
  }

  /** What a clause tells by its build: {@code Khujand, Tajikistan's second city}. */
  void clause(Clause clause, RealisReader realis) {
    new StructuralRelations(clause, realis)
        .read()
        .forEach(
            r ->
                add(
                    r.subject(),
                    r.relation(),
                    r.object(),
                    r.realis(),
                    STRUCTURE,
                    clause.evidence()));
  }

  /** Who does something about a project takes part in it; likewise mechanisms and members. */
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
    for (Entity party : event.parties()) {
      if (party.type() == EntityType.STATE || party.type() == EntityType.ORGANIZATION) {
        add(
            party,
            Relation.PARTICIPATES_IN_PROJECT,
            project,
            event.realis,
            STRUCTURE,
            event.evidence.iterator().next());
      }
    }
  }

  private void add(
      Entity subject,
      Relation relation,
      Entity object,
      Realis realis,
      double confidence,
      Evidence evidence) {
    if (!subject.equals(object)) {
      claims.putIfAbsent(
          List.of(subject, relation, object, realis),
          new Claim(subject, relation, object, realis, null, confidence, List.of(evidence)));
    }
  }

  List<Claim> claims() {
    return new ArrayList<>(claims.values());
  }
}
