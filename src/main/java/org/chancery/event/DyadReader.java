package org.chancery.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;

/** Reads the two sides of a sentence's main act off its dependencies. */
final class DyadReader {
  private static final int DEEPEST = 4;
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "outside of", "inside", "around", "across");

  private final Attributions attributions;
  private final ReferenceIndex references;

  DyadReader(Attributions attributions, ReferenceIndex references) {
    this.attributions = attributions;
    this.references = references;
  }

  /** The sides of the act that a sentence tells; empty where it has no words. */
  Optional<Dyad> read(Clause clause) {
    return clause.nodes().stream()
        .filter(node -> node.head() < 0)
        .findFirst()
        .map(root -> new Act(clause, root).dyad());
  }

  /** The main act of one sentence. */
  private final class Act {
    private final Clause clause;
    private final List<Node> saying = new ArrayList<>();
    private final Node verb;
    private final Set<Integer> content = new HashSet<>();

    Act(Clause clause, Node root) {
      this.clause = clause;
      this.verb = said(root);
      clause.below(verb).forEach(node -> content.add(node.index()));
      content.removeIf(node -> node >= tail());
    }

    /** Down from {@code X said that} to what is said. */
    private Node said(Node root) {
      Node at = root;
      for (int i = 0; i < DEEPEST && attributions.isNeutral(at.lemma()); i++) {
        Optional<Node> content = clause.children(at, "ccomp", "parataxis").stream().findFirst();
        if (content.isEmpty()) {
          return at;
        }
        saying.add(at);
        at = content.get();
      }
      return at;
    }

    /** Where {@code , a minister said} begins at the end of a sentence. */
    private int tail() {
      int comma = -1;
      boolean said = false;
      for (Node node : clause.nodes().subList(verb.index() + 1, clause.nodes().size())) {
        if (node.text().equals(",")) {
          comma = node.index();
          said = false;
        }
        said |= node.isVerb() && attributions.isNeutral(node.lemma());
      }
      return said && comma > 0 ? comma : clause.nodes().size();
    }

    Dyad dyad() {
      List<Node> agents = agents();
      List<Dyad.Side> sources = new ArrayList<>(sides(agents));
      if (agents.isEmpty() || agents.get(0).tag().startsWith("PRP")) {
        saying.forEach(verb -> sources.addAll(sides(clause.children(verb, "nsubj"))));
      }
      if (isPassive()) {
        sources.addAll(sides(scene()));
      }
      List<Dyad.Side> objects =
          isPassive() && sources.isEmpty()
              ? List.of()
              : sides(clause.children(verb, "nsubj:pass", "obj", "iobj"));
      sources.addAll(sides(List.of(verb)));
      List<String> act = new ActFeatures(clause, verb).list();
      return new Dyad(sources, objects, others(), act, clause.evidence());
    }

    private List<Dyad.Side> others() {
      List<Dyad.Side> targets = new ArrayList<>();
      targets.addAll(sides(clause.children(verb, "obl", "xcomp", "ccomp")));
      targets.addAll(sides(List.of(verb)));
      return targets;
    }

    private boolean isPassive() {
      return !clause.children(verb, "nsubj:pass").isEmpty();
    }

    /** Where something is done by who knows whom. */
    private List<Node> scene() {
      return clause.children(verb, "obl").stream()
          .filter(node -> PLACING.contains(clause.preposition(node)))
          .toList();
    }

    /** Who acts: the subject, or in the passive who stands behind "by". */
    private List<Node> agents() {
      return isPassive()
          ? clause.children(verb, "obl", "obl:agent").stream()
              .filter(node -> clause.preposition(node).equals("by"))
              .toList()
          : clause.children(verb, "nsubj");
    }

    private List<Dyad.Side> sides(List<Node> tops) {
      Map<Integer, Set<Entity>> byFirst = new LinkedHashMap<>();
      for (Node top : tops) {
        for (Node node : clause.below(top)) {
          if (content.contains(node.index()) || saying.stream().anyMatch(v -> isUnder(node, v))) {
            Set<Entity> named = named(node);
            if (!named.isEmpty()) {
              byFirst
                  .computeIfAbsent(firstConjunct(node), n -> new LinkedHashSet<>())
                  .addAll(named);
            }
          }
        }
      }
      return byFirst.values().stream().map(List::copyOf).map(Dyad.Side::new).toList();
    }

    private boolean isUnder(Node node, Node saying) {
      return clause.children(saying, "nsubj").stream()
          .anyMatch(subject -> clause.below(subject).contains(node));
    }

    private int firstConjunct(Node node) {
      Node at = node;
      while (at.has("conj") && at.head() >= 0) {
        at = clause.nodes().get(at.head());
      }
      return at.index();
    }

    private Set<Entity> named(Node node) {
      Set<Entity> named = new LinkedHashSet<>();
      for (int token = node.firstToken(); token < node.endToken(); token++) {
        if (!isOfPeople(token) && !clause.sentence().token(token).tag().startsWith("PRP$")) {
          named.addAll(references.meantAt(clause.sentence().index(), token));
        }
      }
      return named;
    }

    /** {@code ethnic Germans} and {@code Kazakh Germans} are not Germany. */
    private boolean isOfPeople(int token) {
      return token > 0
          && (clause.sentence().token(token - 1).text().equalsIgnoreCase("ethnic")
              || isState(token) && isState(token - 1) && !isSameName(token));
    }

    private boolean isState(int token) {
      return references.meantAt(clause.sentence().index(), token).stream()
          .anyMatch(entity -> entity.type() == EntityType.STATE);
    }

    private boolean isSameName(int token) {
      Optional<Reference> here = references.at(clause.sentence().index(), token);
      return here.isPresent() && here.equals(references.at(clause.sentence().index(), token - 1));
    }
  }
}
