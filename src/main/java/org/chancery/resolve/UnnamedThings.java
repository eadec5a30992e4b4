package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /** What a noun has described last. */
  private final Map<String, Referent> last = new HashMap<>();

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
      meanings.put(mention, List.of(described(sentence, mention, modifiers)));
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
    if (things.size() == 1) {
      tell(sentence, mention, things.get(0));
    }
    meanings.put(mention, things);
  }

  /** {@code the embassy}: the last that was described so; else one of its own. */
  private Referent described(Sentence sentence, Mention mention, Modifiers modifiers) {
    String noun = noun(sentence, mention);
    Referent before = last.get(noun);
    if (before != null && modifiers.definite() && !modifiers.other()) {
      return before;
    }
    NounPhrase phrase = NounPhrase.around(sentence, mention, index);
    Referent thing = names.unnamed(mention.type(), index.text(phrase));
    thing.addName(mention.text());
    last.put(noun, thing);
    return thing;
  }

  /** The words of a description, and what the same noun will mean again. */
  private void tell(Sentence sentence, Mention mention, Referent thing) {
    thing.addName(index.text(NounPhrase.around(sentence, mention, index)));
    last.put(noun(sentence, mention), thing);
  }

  private static String noun(Sentence sentence, Mention mention) {
    return mention.type() + sentence.token(mention.endToken() - 1).text().toLowerCase(Locale.ROOT);
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
