package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;

/**
 * Whose kin or predecessor someone is: {@code his son X}, {@code X's wife, Y}, {@code Y, a cousin
 * of X}. Read off the words, as names swallow such nouns in the clause.
 */
final class KinRelations {
  private static final int NEAR = 3;

  private final RelationTable table;
  private final Sentence sentence;
  private final List<Reference> persons;

  KinRelations(RelationTable table, Clause clause) {
    this.table = table;
    this.sentence = clause.sentence();
    this.persons =
        clause.article().references().stream()
            .filter(r -> r.mention().sentence() == sentence.index() && r.entities().size() == 1)
            .filter(r -> r.entities().get(0).type() == EntityType.PERSON)
            .toList();
  }

  List<StructuralRelations.Found> read() {
    List<StructuralRelations.Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size() && persons.size() > 1; i++) {
      for (RelationRule rule : table.of(RelationRule.Kind.KIN, sentence.token(i).lemma())) {
        read(i, rule).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<StructuralRelations.Found> read(int noun, RelationRule rule) {
    Optional<Entity> owner = ownerBefore(noun);
    Optional<Entity> self = owner.isPresent() ? named(noun) : explained(noun);
    if (owner.isEmpty()) {
      owner = ownerBehind(noun);
    }
    if (owner.isEmpty() || self.isEmpty() || owner.equals(self)) {
      return Optional.empty();
    }
    boolean selfFirst = rule.subject().contains("self");
    return Optional.of(
        new StructuralRelations.Found(
            selfFirst ? self.get() : owner.get(),
            rule.relation(),
            selfFirst ? owner.get() : self.get(),
            Realis.ACTUAL,
            -1));
  }

  /** {@code his}, {@code Stubb's}, {@code whose} with who it stands for, a word between at most. */
  private Optional<Entity> ownerBefore(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("PRP$")) {
        return at(i);
      }
      if (tag.equals("POS") && i > 0) {
        return at(i - 1);
      }
      if (tag.equals("WP$")) {
        return endingBefore(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> ownerBehind(int noun) {
    boolean of = noun + 1 < sentence.size() && sentence.token(noun + 1).text().equals("of");
    return of ? startingBehind(noun + 1, NEAR + 2) : Optional.empty();
  }

  /** {@code his son X}, {@code his son, X}; else who it says is kin: {@code X, his son}. */
  private Optional<Entity> named(int noun) {
    return startingBehind(noun, 2);
  }

  /** {@code Y, a cousin of X}. */
  private Optional<Entity> explained(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
      if (sentence.token(i).text().equals(",")) {
        return endingBefore(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> at(int token) {
    return persons.stream()
        .filter(r -> r.mention().covers(token))
        .map(r -> r.entities().get(0))
        .findFirst();
  }

  private Optional<Entity> endingBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      Optional<Entity> entity = at(i);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> startingBehind(int token, int within) {
    return persons.stream()
        .filter(r -> r.mention().endToken() > token + 1)
        .filter(r -> r.mention().firstToken() <= token + within)
        .filter(r -> r.mention().kind() == org.chancery.mention.MentionKind.NAMED)
        .map(r -> r.entities().get(0))
        .findFirst();
  }
}
