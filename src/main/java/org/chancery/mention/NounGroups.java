package org.chancery.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.reference.Table;

/** Nouns that stand for people, states and bodies without naming them: {@code groups.tsv}. */
public final class NounGroups {
  private final Map<String, NounGroup> groups = new HashMap<>();

  private NounGroups() {}

  static NounGroups load() {
    NounGroups groups = new NounGroups();
    Table.read(MentionRules.FOLDER + "groups.tsv").map(groups::add);
    return groups;
  }

  private boolean add(Table.Row row) {
    NounGroup group =
        new NounGroup(
            EntityType.valueOf(row.required("type")),
            NounGroup.Quantity.valueOf(row.required("number").toUpperCase(Locale.ROOT)));
    row.values("words").forEach(word -> groups.putIfAbsent(word, group));
    return true;
  }

  /** What a noun or a phrase of two stands for. */
  public Optional<NounGroup> of(String words) {
    return Optional.ofNullable(groups.get(words.toLowerCase(Locale.ROOT)));
  }
}
