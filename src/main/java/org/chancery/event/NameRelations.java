package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/**
 * What names tell of themselves: the states that a commission or a railway is named after belong to
 * it. Two states at least, joined by a dash, so that one in a name means nothing.
 */
final class NameRelations {
  private static final Pattern DASH = Pattern.compile("\\s*[–—-]\\s*");

  private final RelationTable table;
  private final List<Entity> states;

  NameRelations(RelationTable table, ResolvedArticle article) {
    this.table = table;
    this.states = article.entities().stream().filter(e -> e.type() == EntityType.STATE).toList();
  }

  List<StructuralRelations.Found> of(Entity thing) {
    List<StructuralRelations.Found> found = new ArrayList<>();
    for (RelationRule rule : rules(thing)) {
      if (RelationTypes.fits(rule.relation(), thing, false)) {
        statesIn(thing.name())
            .forEach(
                state ->
                    found.add(
                        new StructuralRelations.Found(
                            state, rule.relation(), thing, Realis.ACTUAL, -1)));
        break;
      }
    }
    return found;
  }

  private List<RelationRule> rules(Entity thing) {
    List<RelationRule> rules = new ArrayList<>();
    for (String word : thing.name().split(" ", -1)) {
      rules.addAll(table.of(RelationRule.Kind.NAME, word));
    }
    return rules;
  }

  /** The states at the head of a name; none where fewer than two are joined there. */
  private List<Entity> statesIn(String name) {
    List<Entity> found = new ArrayList<>();
    for (String part : DASH.split(name, -1)) {
      states.stream().filter(state -> begins(part, state)).findFirst().ifPresent(found::add);
    }
    return found.size() > 1 ? found : List.of();
  }

  private static boolean begins(String part, Entity state) {
    String words = part.toLowerCase(Locale.ROOT) + " ";
    return words.startsWith(state.name().toLowerCase(Locale.ROOT) + " ")
        || state.aliases().stream()
            .anyMatch(alias -> words.startsWith(alias.toLowerCase(Locale.ROOT) + " "));
  }
}
