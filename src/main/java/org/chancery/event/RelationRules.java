package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Reads the relations that a clause tells by the rules of {@code relations.tsv}. */
final class RelationRules {
  private final RelationTable table;
  private final Clause clause;
  private final RealisReader realis;
  private final Arguments arguments;
  private final Parties parties;
  private final Enumeration rows;

  RelationRules(RelationTable table, Clause clause, RealisReader realis, Parties parties) {
    this.table = table;
    this.clause = clause;
    this.realis = realis;
    this.arguments = new Arguments(clause);
    this.parties = parties;
    this.rows = new Enumeration(clause.nodes());
  }

  List<StructuralRelations.Found> read() {
    List<StructuralRelations.Found> found = new ArrayList<>();
    for (Node node : clause.nodes()) {
      table.of(kind(node), node.lemma()).forEach(rule -> read(node, rule, found));
      if (node.tag().equals("VBN")) {
        table.of(RelationRule.Kind.ADJECTIVE, node.text()).forEach(rule -> read(node, rule, found));
      }
    }
    return found;
  }

  private static RelationRule.Kind kind(Node node) {
    if (node.isNoun()) {
      return RelationRule.Kind.NOUN;
    }
    return node.isVerb() ? RelationRule.Kind.VERB : RelationRule.Kind.ADJECTIVE;
  }

  private void read(Node trigger, RelationRule rule, List<StructuralRelations.Found> found) {
    Realis real = realis(trigger, rule);
    if (rule.ends() && real != Realis.ACTUAL) {
      return; // who has yet to leave is in, but the text does not say so
    }
    Set<Entity> objects = entities(trigger, rule, rule.object(), false);
    if (objects.isEmpty()) {
      return;
    }
    for (Entity subject : entities(trigger, rule, rule.subject(), true)) {
      for (Entity object : objects) {
        found.add(
            new StructuralRelations.Found(
                subject,
                rule.relation(),
                object,
                rule.ends() ? Realis.DENIED : isRunning(rule, object, real) ? Realis.ACTUAL : real,
                trigger.index()));
      }
    }
  }

  /** {@code is to rebuild the railway}: what is there already is taken part in by planning it. */
  private static boolean isRunning(RelationRule rule, Entity project, Realis real) {
    return rule.running() && real == Realis.PLANNED && isKnown(project);
  }

  /** Whether the reference tables know a thing, so that it is more than an idea of this article. */
  static boolean isKnown(Entity thing) {
    return thing.referenceId() != null;
  }

  /** Where things are and who is whose ally holds whatever happens to them. */
  private Realis realis(Node trigger, RelationRule rule) {
    boolean explains = rule.kind() == RelationRule.Kind.NOUN && trigger.has("appos", "nmod", "obl");
    boolean place = rule.relation() == Relation.LOCATED_IN && !trigger.isVerb();
    return explains || place ? Realis.ACTUAL : realis.of(trigger);
  }

  /** What fits stands in the first slot that has any. */
  private Set<Entity> entities(
      Node trigger, RelationRule rule, List<String> slots, boolean subject) {
    Set<Entity> fitting = new LinkedHashSet<>();
    for (String slot : slots) {
      boolean merges = rule.kind() == RelationRule.Kind.VERB;
      if (fitting.isEmpty() || merges) {
        slot(trigger, rule, slot).stream()
            .flatMap(node -> rows.around(node).stream())
            .forEach(
                node ->
                    meant(node, rule.relation(), subject).stream()
                        .filter(e -> RelationTypes.fits(rule.relation(), e, subject))
                        .forEach(fitting::add));
      }
    }
    return fitting;
  }

  /** {@code the next stage of the pipeline} tells of the pipeline. */
  private List<Entity> meant(Node node, Relation relation, boolean subject) {
    if (subject && relation != Relation.LOCATED_IN) {
      return parties.agents(clause, List.of(node));
    }
    if (node.meant().isEmpty() && node.has("appos")) {
      return clause.head(node).map(Node::meant).orElse(List.of());
    }
    if (!node.meant().isEmpty() || relation == Relation.LOCATED_IN) {
      return node.meant();
    }
    if (relation != Relation.PARTICIPATES_IN_PROJECT) {
      return clause.children(node, "compound").stream() // the 3+3 mechanism
          .flatMap(child -> child.meant().stream())
          .filter(entity -> entity.type() == EntityType.MECHANISM)
          .toList();
    }
    List<Entity> inner = new ArrayList<>();
    for (Node child : clause.children(node, "nmod", "acl", "compound")) {
      boolean of =
          !child.has("nmod") || Set.of("of", "on", "for").contains(clause.preposition(child));
      if (of && child.isVerb()) {
        arguments.patients(child).forEach(object -> inner.addAll(object.meant()));
      } else if (of) {
        inner.addAll(child.meant());
      }
    }
    return inner;
  }

  private List<Node> slot(Node trigger, RelationRule rule, String slot) {
    return switch (slot) {
      case "subj" -> subject(trigger, rule);
      case "obj" -> arguments.patients(trigger);
      case "self" -> self(trigger);
      case "poss" -> conjuncts(clause.children(trigger, "nmod:poss"));
      case "name" -> conjuncts(clause.children(trigger, "amod", "compound"));
      case "holder" -> holder(trigger);
      default -> oblique(trigger, slot);
    };
  }

  private List<Node> oblique(Node trigger, String slot) {
    if (!slot.startsWith("obj.")) {
      List<Node> own = arguments.oblique(trigger, slot);
      boolean object = own.isEmpty() && trigger.isNoun() && trigger.has("obj");
      return object
          ? clause.head(trigger).map(verb -> arguments.oblique(verb, slot)).orElse(own)
          : own;
    }
    List<Node> found = new ArrayList<>();
    arguments
        .patients(trigger)
        .forEach(object -> found.addAll(arguments.oblique(object, slot.substring(4))));
    return found;
  }

  /** Also {@code US} in {@code the US-backed route}. */
  private List<Node> subject(Node trigger, RelationRule rule) {
    if (!trigger.isVerb() || rule.kind() == RelationRule.Kind.ADJECTIVE) {
      return conjuncts(clause.children(trigger, "nsubj", "nsubj:pass"));
    }
    int hyphen = trigger.index() - 1;
    boolean compound =
        trigger.tag().equals("VBN")
            && hyphen > 0
            && clause.nodes().get(hyphen).text().matches("[-–]");
    return compound
        ? List.of(clause.nodes().get(hyphen - 1))
        : arguments.agents(trigger).stream().map(this::antecedent).toList();
  }

  /** {@code the project, which involves}: parsers often miss what "which" stands for. */
  private Node antecedent(Node subject) {
    int before = subject.index() - 1;
    boolean pronoun = subject.tag().startsWith("W") && before > 0;
    return pronoun && clause.nodes().get(before).text().equals(",")
        ? clause.nodes().get(before - 1)
        : subject;
  }

  /** What a noun stands for, what it explains, what it is said of. */
  private List<Node> self(Node noun) {
    List<Node> found = new ArrayList<>();
    if (noun.meant().size() == 1) {
      found.add(noun);
    }
    if (noun.has("appos")) {
      explained(noun).ifPresent(found::add);
    }
    if (noun.has("conj")) {
      clause
          .head(noun)
          .filter(head -> head.isNoun() && head.has("appos"))
          .flatMap(clause::head)
          .ifPresent(found::add);
    }
    found.addAll(conjuncts(clause.children(noun, "nsubj", "appos", "flat", "nmod:desc")));
    found.removeIf(node -> node.meant().isEmpty());
    return found;
  }

  /** {@code between A and B, a member of C}: one thing explains the nearest. */
  private Optional<Node> explained(Node noun) {
    Optional<Node> head = clause.head(noun);
    if (head.isEmpty() || noun.tag().endsWith("S")) {
      return head;
    }
    return clause.conjuncts(head.get()).stream()
        .filter(node -> node.index() < noun.index())
        .reduce((one, other) -> other);
  }

  private List<Node> holder(Node noun) {
    return clause
        .head(noun)
        .filter(head -> head.isVerb() && noun.has("obj"))
        .map(arguments::agents)
        .orElse(List.of());
  }

  private List<Node> conjuncts(List<Node> nodes) {
    List<Node> all = new ArrayList<>();
    nodes.forEach(node -> all.addAll(clause.conjuncts(node)));
    return all;
  }
}
