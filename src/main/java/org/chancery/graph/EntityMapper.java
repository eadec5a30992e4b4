package org.chancery.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.coding.ActorCodes;
import org.chancery.mention.EntityType;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;

/** Writes the entities that an article speaks of, and its mentions of them. */
final class EntityMapper {
  private static final Set<EntityType> OF_STATES =
      Set.of(EntityType.ORGANIZATION, EntityType.PLACE);

  private final ArticleScope scope;
  private final ActorCodes.InArticle codes;

  EntityMapper(ArticleScope scope, ActorCodes.InArticle codes) {
    this.scope = scope;
    this.codes = codes;
  }

  void map(List<Reference> references) {
    Map<Node, List<Entity>> byIri =
        scope.entities().stream()
            .sorted(Comparator.comparing(Entity::id))
            .collect(groupingBy(scope::node, LinkedHashMap::new, toList()));
    byIri.forEach(this::entity);
    references.forEach(this::mention);
  }

  /** Entities that turned out to be one have one preferred name; the others' are further names. */
  private void entity(Node node, List<Entity> same) {
    Entity first = same.get(0);
    ArticleTriples out = scope.out();
    out.type(node, classOf(first.type()));
    out.label(node, OtherTerms.skosPrefLabel, first.name(), scope.language());
    for (Entity entity : same) {
      otherName(node, entity.name(), first);
      entity.aliases().forEach(alias -> otherName(node, alias, first));
      entity.candidates().forEach(candidate -> candidate(node, candidate));
    }
    out.string(node, Terms.iso3, first.iso3());
    if (OF_STATES.contains(first.type())) {
      codes.state(first).ifPresent(code -> out.string(node, Terms.stateCode, code));
    }
    if (first.qid() != null) {
      out.link(node, OtherTerms.skosExactMatch, Iris.item(first.qid()));
    }
    identityKey(node, first);
  }

  /** For what only this article knows; a name alone never makes two known things one. */
  private void identityKey(Node node, Entity entity) {
    if (!EntityIris.isShared(entity)) {
      IdentityKey.of(entity).ifPresent(key -> scope.out().string(node, Terms.identityKey, key));
    }
  }

  private void otherName(Node node, String name, Entity first) {
    if (!OneLine.of(name).equals(OneLine.of(first.name()))) {
      scope.out().label(node, OtherTerms.skosAltLabel, name, scope.language());
    }
  }

  private void candidate(Node entity, Candidate candidate) {
    ArticleTriples out = scope.out();
    Node node = scope.iris().candidate(scope.article().id(), entity, candidate.qid());
    out.link(entity, Terms.candidate, node);
    out.type(node, Terms.LinkCandidate);
    out.link(node, Terms.item, Iris.item(candidate.qid()));
    out.number(node, Terms.score, candidate.score());
    out.string(node, Terms.reason, candidate.reason());
  }

  /** Words whose meaning stays open say nothing about anything: they are left out. */
  private void mention(Reference reference) {
    if (reference.entities().isEmpty()) {
      return;
    }
    ArticleTriples out = scope.out();
    Node node = scope.iris().mention(scope.article().id(), reference.mention().span());
    out.type(node, Terms.Mention);
    out.links(node, Terms.refersTo, scope.nodes(reference.entities()));
    scope.textSpan(node, reference.mention().sentence(), reference.mention().span());
    out.link(node, Terms.mentionKind, kind(reference.mention().kind()));
    if (reference.otherReading() != null) {
      out.link(node, Terms.otherReading, scope.node(reference.otherReading()));
    }
  }

  static Node classOf(EntityType type) {
    return switch (type) {
      case PERSON -> Terms.Person;
      case STATE -> Terms.State;
      case ORGANIZATION -> Terms.Organization;
      case MECHANISM -> Terms.Mechanism;
      case PROJECT -> Terms.Project;
      case PLACE -> Terms.Place;
    };
  }

  private static Node kind(MentionKind kind) {
    return switch (kind) {
      case NAMED -> Terms.Named;
      case NOMINAL -> Terms.Nominal;
      case PRONOUN -> Terms.Pronoun;
      case METONYM -> Terms.Metonym;
    };
  }
}
