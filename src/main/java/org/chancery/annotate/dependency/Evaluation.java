package org.chancery.annotate.dependency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many arcs a parser gets right. Punctuation is left out, as is usual for English.
 *
 * @param words counted
 * @param heads with the right head
 * @param arcs with the right head and relation, subtype included
 * @param contentWords words that are neither function words nor punctuation
 * @param contentArcs of these with the right head and relation
 * @param relations per relation, subtype included
 */
public record Evaluation(
    int words,
    int heads,
    int arcs,
    int contentWords,
    int contentArcs,
    Map<String, RelationCount> relations) {
  private static final Set<String> FUNCTION =
      Set.of("aux", "case", "cc", "clf", "cop", "det", "mark", "punct");

  /** How often a relation stands in the gold trees, in the parser's, and in both at one arc. */
  public record RelationCount(int gold, int predicted, int both) {
    public double precision() {
      return both / (double) Math.max(1, predicted);
    }

    public double recall() {
      return both / (double) Math.max(1, gold);
    }

    public double f() {
      return 2.0 * both / Math.max(1, gold + predicted);
    }
  }

  /** Parses the words and tags of sentences anew and compares with their trees. */
  public static Evaluation of(DependencyParser parser, List<ParsedSentence> sentences) {
    DependencyParser.Worker worker = parser.worker();
    Count count = new Count();
    for (ParsedSentence sentence : sentences) {
      count.add(sentence.tree(), worker.parse(sentence.words(), sentence.tags()));
    }
    return count.evaluation();
  }

  /** Unlabelled attachment score, 0 to 1. */
  public double uas() {
    return heads / (double) words;
  }

  /** Labelled attachment score, 0 to 1. */
  public double las() {
    return arcs / (double) words;
  }

  /** Labelled attachment score of the content words, 0 to 1 (Nivre and Fang 2017). */
  public double clas() {
    return contentArcs / (double) contentWords;
  }

  /** The scores, then a line for each relation. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "LAS %.2f  UAS %.2f  CLAS %.2f  (%d words)%n",
            100 * las(),
            100 * uas(),
            100 * clas(),
            words));
    relations.forEach(
        (relation, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s P %5.1f  R %5.1f  F %5.1f  (%d)%n",
                    relation,
                    100 * count.precision(),
                    100 * count.recall(),
                    100 * count.f(),
                    count.gold())));
    return table.toString();
  }

  /** Adds up sentence by sentence. */
  static final class Count {
    private int words;
    private int heads;
    private int arcs;
    private int contentWords;
    private int contentArcs;
    private final Map<String, RelationCount> relations = new TreeMap<>();

    void add(DependencyTree gold, DependencyTree parsed) {
      for (int word = 0; word < gold.size(); word++) {
        String relation = gold.relation(word);
        if (!relation.equals("punct")) {
          boolean head = gold.head(word) == parsed.head(word);
          boolean arc = head && relation.equals(parsed.relation(word));
          addArc(relation, head, arc);
          addRelation(relation, 1, 0, arc ? 1 : 0);
          addRelation(parsed.relation(word), 0, 1, 0);
        }
      }
    }

    private void addArc(String relation, boolean head, boolean arc) {
      words++;
      heads += head ? 1 : 0;
      arcs += arc ? 1 : 0;
      if (!FUNCTION.contains(relation.split(":", 2)[0])) {
        contentWords++;
        contentArcs += arc ? 1 : 0;
      }
    }

    private void addRelation(String relation, int gold, int predicted, int both) {
      relations.merge(
          relation,
          new RelationCount(gold, predicted, both),
          (a, b) ->
              new RelationCount(
                  a.gold() + b.gold(), a.predicted() + b.predicted(), a.both() + b.both()));
    }

    Evaluation evaluation() {
      return new Evaluation(words, heads, arcs, contentWords, contentArcs, relations);
    }
  }
}
