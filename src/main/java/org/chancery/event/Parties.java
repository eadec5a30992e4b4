package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Who of those that words stand for takes part: persons by name, the unnamed by their states. */
final class Parties {
  private static final Set<String> SENDING = Set.of("of", "from");
  private static final Set<String> LEADING = Set.of("lead", "head");

  private final Delegates delegates;

  Parties(Delegates delegates) {
    this.delegates = delegates;
  }

  /** The agents among what nodes stand for; for people without a name their states. */
  List<Entity> agents(Clause clause, List<Node> nodes) {
    Set<Entity> agents = new LinkedHashSet<>();
    for (Node node : nodes) {
      List<Entity> meant = node.meant().isEmpty() ? owners(clause, node) : node.meant();
      meant.stream().filter(Parties::isAgent).forEach(e -> agents.addAll(actors(clause, node, e)));
      if (node.has("nsubj") || node.has("conj")) {
        meant.forEach(place -> delegates.stateNamedAfter(place).ifPresent(agents::add));
      }
    }
    return new ArrayList<>(agents);
  }

  /** The agents as they are called: {@code Armenian officials insist}. */
  List<Entity> speakers(Clause clause, List<Node> nodes) {
    Set<Entity> agents = new LinkedHashSet<>();
    for (Node node : nodes) {
      List<Entity> meant = node.meant().isEmpty() ? owners(clause, node) : node.meant();
      meant.stream().filter(Parties::isAgent).forEach(agents::add);
    }
    return new ArrayList<>(agents);
  }

  /** Who acts by people without a name: who leads them, else their states. */
  private List<Entity> actors(Clause clause, Node node, Entity entity) {
    List<Entity> members = delegates.membersOf(entity);
    if (!members.isEmpty()) {
      return members;
    }
    if (entity.named() || !delegates.actFor(entity)) {
      return List.of(entity);
    }
    List<Entity> leaders = leaders(clause, node);
    if (!leaders.isEmpty()) {
      return leaders;
    }
    return delegates.stateOf(entity).map(List::of).orElseGet(() -> sent(clause, node, entity));
  }

  /** {@code a delegation led by X}, by the words: parsers often take it for the main clause. */
  private static List<Entity> leaders(Clause clause, Node noun) {
    int led = noun.index() + 1;
    if (led + 1 >= clause.nodes().size()
        || !LEADING.contains(clause.nodes().get(led).lemma())
        || !clause.nodes().get(led + 1).text().equals("by")) {
      return List.of();
    }
    return clause.nodes().subList(led + 2, clause.nodes().size()).stream()
        .takeWhile(node -> !node.isVerb() && !node.text().equals(","))
        .flatMap(node -> node.meant().stream())
        .filter(leader -> leader.named() && leader.type() == EntityType.PERSON)
        .limit(1)
        .toList();
  }

  /** {@code officials from X and Y}. */
  private List<Entity> sent(Clause clause, Node node, Entity entity) {
    List<Entity> states =
        owners(clause, node).stream().filter(e -> e.type() == EntityType.STATE).toList();
    return states.isEmpty() ? List.of(entity) : states;
  }

  /**
   * {@code two French citizens}, {@code delegates of Kenya}, {@code the Kazakh side}, {@code their
   * ministers}.
   */
  private List<Entity> owners(Clause clause, Node noun) {
    List<Entity> owners = new ArrayList<>();
    if (noun.isNoun() && (noun.tag().endsWith("S") || delegates.isWord(noun.lemma()))) {
      for (Node child : clause.children(noun, "amod", "compound", "nmod", "nmod:poss")) {
        if (!child.has("nmod") || SENDING.contains(clause.preposition(child))) {
          clause.conjuncts(child).forEach(node -> owners.addAll(node.meant()));
        }
      }
    }
    return owners;
  }

  /**
   * States and bodies that a thing belongs to or is about, nearest first: of {@code the claims of
   * Russia}, {@code Russian claims}, {@code flights to and from Mali}.
   */
  List<Entity> concerned(Clause clause, List<Node> things) {
    for (Node thing : things) {
      List<Node> near = thing.meant().isEmpty() ? parts(clause, thing) : List.of();
      List<Entity> direct = agents(clause, near);
      if (!direct.isEmpty()) {
        return direct;
      }
      List<Node> far = new ArrayList<>();
      near.stream()
          .filter(node -> node.meant().isEmpty())
          .forEach(n -> far.addAll(parts(clause, n)));
      List<Entity> indirect = agents(clause, far);
      if (!indirect.isEmpty()) {
        return indirect;
      }
    }
    return List.of();
  }

  private static List<Node> parts(Clause clause, Node noun) {
    List<Node> parts = new ArrayList<>();
    clause
        .children(noun, "nmod:poss", "amod", "compound", "nmod")
        .forEach(child -> parts.addAll(clause.conjuncts(child)));
    return parts;
  }

  /** The states among what nodes stand for, also by their capitals: {@code envoys in Bamako}. */
  List<Entity> states(List<Node> nodes) {
    return nodes.stream()
        .flatMap(node -> node.meant().stream())
        .flatMap(
            entity ->
                entity.type() == EntityType.STATE
                    ? Stream.of(entity)
                    : delegates.stateNamedAfter(entity).stream())
        .toList();
  }

  /** Whose they are to whom something is done: {@code US troops were withdrawn}. */
  List<Entity> ownersOf(Clause clause, List<Node> things) {
    Set<Entity> owners = new LinkedHashSet<>();
    for (Node thing : things) {
      thing.meant().forEach(entity -> delegates.ownerOf(entity).ifPresent(owners::add));
    }
    return owners.isEmpty() ? concerned(clause, things) : new ArrayList<>(owners);
  }

  static boolean isAgent(Entity entity) {
    return switch (entity.type()) {
      case PERSON, STATE, ORGANIZATION, MECHANISM -> true;
      case PROJECT, PLACE -> false;
    };
  }

  static boolean isPlace(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.STATE;
  }
}
