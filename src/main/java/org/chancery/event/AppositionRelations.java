package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;

/**
 * What an apposition says of the name before it: {@code Romania, a member of both NATO and the EU},
 * {@code X, a deputy speaker and an ally of Y}. Read off the words, as the clause leaves
 * appositions out and parsers hang them elsewhere.
 */
final class AppositionRelations {
  private static final int LONGEST = 30;
  private static final int NEAR = 6;

  private final RelationTable table;
  private final Sentence sentence;
  private final List<Reference> references;

  AppositionRelations(RelationTable table, Clause clause) {
    this.table = table;
    this.sentence = clause.sentence();
    this.references =
        clause.article().references().stream()
            .filter(r -> r.mention().sentence() == sentence.index() && r.entities().size() == 1)
            .sorted(Comparator.comparingInt(r -> r.mention().firstToken()))
            .toList();
  }

  List<StructuralRelations.Found> read() {
    List<StructuralRelations.Found> found = new ArrayList<>();
    for (Reference reference : references) {
      int comma = reference.mention().endToken();
      if (reference.mention().kind() == MentionKind.NAMED && is(comma, ",")) {
        read(reference.entities().get(0), comma + 1, found);
      }
    }
    return found;
  }

  private void read(Entity named, int first, List<StructuralRelations.Found> found) {
    if (!tag(first).matches("DT|PRP\\$|JJ.*|CD") && stateAt(first).isEmpty()) {
      return;
    }
    int end = end(first);
    boolean inside = false;
    for (int i = first; i < end; i++) {
      inside &= !beginsAnew(i);
      if (!inside && sentence.token(i).isNoun()) {
        for (RelationRule rule : table.of(RelationRule.Kind.NOUN, sentence.token(i).lemma())) {
          read(named, first, i, rule, found);
        }
      }
      inside |= tag(i).equals("IN") || is(i, ",");
    }
  }

  /** {@code and an ally of}: the next thing that is said of the name. */
  private boolean beginsAnew(int i) {
    return is(i, "and") && i + 1 < sentence.size() && tag(i + 1).equals("DT");
  }

  private int end(int first) {
    int last = Math.min(sentence.size(), first + LONGEST);
    for (int i = first; i < last; i++) {
      if (tag(i).matches("VB[DZP]|MD|W.*|[.:]")) {
        return i;
      }
    }
    return last;
  }

  private void read(
      Entity named, int first, int noun, RelationRule rule, List<StructuralRelations.Found> found) {
    boolean subject = rule.subject().contains("self");
    List<String> slots = subject ? rule.object() : rule.subject();
    if (!subject && !rule.object().contains("self")) {
      return;
    }
    for (Entity other : others(first, noun, slots)) {
      Entity from = subject ? named : other;
      Entity to = subject ? other : named;
      if (!from.equals(to)
          && RelationTypes.fits(rule.relation(), from, true)
          && RelationTypes.fits(rule.relation(), to, false)) {
        found.add(new StructuralRelations.Found(from, rule.relation(), to, Realis.ACTUAL, -1));
      }
    }
  }

  private List<Entity> others(int first, int noun, List<String> slots) {
    if (noun + 1 < sentence.size() && slots.contains(sentence.token(noun + 1).text())) {
      return row(noun + 2);
    }
    boolean owned = slots.contains("name") || slots.contains("poss");
    return owned
        ? references.stream()
            .filter(r -> r.mention().firstToken() >= first && r.mention().endToken() <= noun)
            .map(r -> r.entities().get(0))
            .limit(1)
            .toList()
        : List.of();
  }

  /** The names from a word on that follow each other with nothing but "and" between. */
  private List<Entity> row(int from) {
    List<Entity> row = new ArrayList<>();
    int at = from;
    for (Reference reference : references) {
      int begin = reference.mention().firstToken();
      if (begin >= at && begin <= (row.isEmpty() ? from + NEAR : at + 3) && isOpen(at, begin)) {
        row.add(reference.entities().get(0));
        at = reference.mention().endToken();
      }
    }
    return row;
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tag(i).matches("DT|CC|,|JJ.*|HYPH|VBN|RB|PDT|CD|NN.*")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Entity> stateAt(int token) {
    return references.stream()
        .filter(r -> r.mention().covers(token))
        .map(r -> r.entities().get(0))
        .findFirst();
  }

  private boolean is(int i, String text) {
    return i < sentence.size() && sentence.token(i).text().equals(text);
  }

  private String tag(int i) {
    Token token = i < sentence.size() ? sentence.token(i) : null;
    return token == null ? "." : token.tag();
  }
}
