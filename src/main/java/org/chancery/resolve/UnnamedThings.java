package org.chancery.resolve;

import java.util.List;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;

/** Gives what the article describes and never names an entity of its own: {@code Iranian officials}. */
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
    Modifiers modifiers = Modifiers.of(sentence, mention, index);
    Mention owner = modifiers.owner();
    if (owner == null) {
      meanings.put(mention, List.of(names.unnamed(mention.type(), mention.text())));
      return;
    }
    List<Referent> owners = meanings.getOrDefault(owner, List.of());
    if (owners.size() == 1 || owner.kind() != MentionKind.PRONOUN) {
      String whose = owners.size() == 1 ? Referents.name(owners.get(0)) : owner.text();
      Referent thing = names.unnamed(mention.type(), mention.text() + " of " + whose);
      thing.addName(owner.text() + " " + mention.text());
      owners.stream()
          .findFirst()
          .filter(of -> of.type() == EntityType.STATE)
          .ifPresent(
              of -> thing.addOffice(new Referent.OfficeHeld(mention.text(), of, false, mention)));
      meanings.put(mention, List.of(thing));
    }
  }
}
