package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;

/**
 * Gives what the article describes and never names an entity of its own: {@code Iranian officials}.
 */
final class UnnamedThings {
  private final MentionIndex index;
  private final NameClusters names;
  private final Map<Mention, List<Referent>> meanings;

  UnnamedThings(MentionIndex index, NameClusters names, Map<Mention, List<Referent>> meanings) {
    this.index = index;
    this.names = names;
    this.meanings = meanings;
  }

  void read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean open = meanings.getOrDefault(mention, List.of()).isEmpty();
      if (open && mention.kind() == MentionKind.NOMINAL && canStandAlone(mention.type())) {
        read(mention);
      }
    }
  }

  private static boolean canStandAlone(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private void read(Mention mention) {
    Sentence sentence = index.sentence(mention.sentence());
    Mention owner = Modifiers.of(sentence, mention, index).owner();
    if (owner == null) {
      meanings.put(mention, List.of(names.unnamed(mention.type(), mention.text())));
      return;
    }
    List<Mention> owners =
        owner.type() == EntityType.STATE && isPlural(sentence, mention)
            ? index.listOf(owner)
            : List.of(owner);
    List<Referent> things = new ArrayList<>();
    for (Mention each : owners.isEmpty() ? List.of(owner) : owners) {
      thing(mention, each).ifPresent(things::add);
    }
    meanings.put(mention, things);
  }

  private static boolean isPlural(Sentence sentence, Mention mention) {
    return sentence.token(mention.endToken() - 1).tag().endsWith("S");
  }

  /** {@code officials of Iran}; none where a pronoun leaves open whose they are. */
  private Optional<Referent> thing(Mention mention, Mention owner) {
    List<Referent> whose = meanings.getOrDefault(owner, List.of());
    if (whose.size() != 1 && owner.kind() == MentionKind.PRONOUN) {
      return Optional.empty();
    }
    String name = whose.size() == 1 ? Referents.name(whose.get(0)) : owner.text();
    Referent thing = names.unnamed(mention.type(), mention.text() + " of " + name);
    thing.addName(owner.text() + " " + mention.text());
    whose.stream()
        .filter(of -> of.type() == EntityType.STATE)
        .findFirst()
        .ifPresent(
            of -> thing.addOffice(new Referent.OfficeHeld(mention.text(), of, false, mention)));
    return Optional.of(thing);
  }
}
