package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.link.NameKey;

/** Ranks the things that a query may mean. */
final class Matching {
  private static final double PROPERTY_WEIGHT = 0.4;
  private static final double LEAST_NAME = 0.4;
  private static final double CERTAIN = 90;
  private static final double LEAD = 10;
  private static final double OTHER_TYPE = 0.8;

  private final ThingIndex index;

  Matching(ThingIndex index) {
    this.index = index;
  }

  /** A property that the thing asked for has. */
  record Asked(String property, Set<String> values) {}

  /**
   * What is asked for.
   *
   * @param name empty when only properties are told
   * @param types that it may have; empty for any
   * @param preferred whether another type is only less likely
   */
  record Query(String name, Set<String> types, boolean preferred, int limit, List<Asked> asked) {}

  /**
   * A thing that may be meant.
   *
   * @param score 0 to 100
   * @param name how alike the names are, 0 to 1
   * @param properties how many of the properties asked for agree, 0 to 1
   */
  record Match(Thing thing, double score, double name, double properties, boolean certain) {}

  /** Best first. One is certain only when it is clearly ahead of all others. */
  List<Match> matches(Query query) {
    String folded = NameKey.folded(query.name());
    boolean nameless = query.name().isBlank();
    Collection<Thing> things =
        nameless ? index.all() : folded.isEmpty() ? List.of() : index.sharing(folded);
    List<Match> all = new ArrayList<>();
    for (Thing thing : things) {
      boolean ofType = query.types().isEmpty() || query.types().contains(thing.type());
      double name = nameless ? 0 : index.similarity(thing, folded);
      double properties = agreement(thing, query.asked());
      boolean near = nameless ? properties > 0 : name >= LEAST_NAME;
      if (near && (ofType || query.preferred())) {
        double score = score(name, properties, nameless, query.asked().size());
        all.add(new Match(thing, ofType ? score : OTHER_TYPE * score, name, properties, false));
      }
    }
    all.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.thing().id()));
    return marked(all.subList(0, Math.min(all.size(), Math.max(2, query.limit()))), query.limit());
  }

  private static List<Match> marked(List<Match> best, int limit) {
    List<Match> marked = new ArrayList<>(best);
    boolean ahead =
        best.size() == 1 || best.size() > 1 && best.get(0).score() - best.get(1).score() >= LEAD;
    if (ahead && best.get(0).score() >= CERTAIN) {
      Match first = best.get(0);
      marked.set(
          0, new Match(first.thing(), first.score(), first.name(), first.properties(), true));
    }
    return marked.subList(0, Math.min(marked.size(), limit));
  }

  private static double score(double name, double properties, boolean nameless, int asked) {
    double weight = PROPERTY_WEIGHT * asked;
    double all = (nameless ? 0 : 1) + weight;
    return Math.round(1000 * (name + weight * properties) / all) / 10.0;
  }

  private static double agreement(Thing thing, List<Asked> asked) {
    return asked.isEmpty()
        ? 0
        : asked.stream().filter(each -> agrees(thing, each)).count() / (double) asked.size();
  }

  private static boolean agrees(Thing thing, Asked asked) {
    return thing.values(asked.property()).stream()
        .anyMatch(
            value ->
                !value.id().isEmpty() && asked.values().contains(value.id())
                    || asked.values().contains(NameKey.folded(value.text())));
  }
}
