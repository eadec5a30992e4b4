package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.StateRecord;

/** Whom or what a description means: {@code the Iranian minister}, {@code both countries}. */
final class Descriptions {
  private final MentionIndex index;
  private final NameClusters names;
  private final Discourse discourse;
  private final Map<Mention, List<Referent>> meanings;
  private final OfficeDescriptions offices;

  Descriptions(
      MentionIndex index,
      NameClusters names,
      Discourse discourse,
      List<TenureReader.OfficeReading> offices,
      Map<Mention, List<Referent>> meanings) {
    this.index = index;
    this.names = names;
    this.discourse = discourse;
    this.meanings = meanings;
    this.offices = new OfficeDescriptions(index, names, discourse, offices);
  }

  List<Referent> meant(Sentence sentence, Mention mention) {
    Modifiers modifiers = Modifiers.of(sentence, mention, index);
    List<Referent> owner = owner(modifiers);
    return switch (mention.type()) {
      case PERSON -> offices.meant(sentence, mention, modifiers, owner);
      case STATE -> states(sentence, mention, modifiers, owner);
      case ORGANIZATION, MECHANISM, PROJECT -> thing(mention, modifiers, owner);
      case PLACE -> place(mention, modifiers, owner);
    };
  }

  private List<Referent> owner(Modifiers modifiers) {
    return modifiers.owner() == null
        ? List.of()
        : meanings.getOrDefault(modifiers.owner(), List.of());
  }

  /** {@code both countries}, {@code the three sides}, {@code her country}, {@code the country}. */
  private List<Referent> states(
      Sentence sentence, Mention mention, Modifiers modifiers, List<Referent> owner) {
    String word = mention.text().toLowerCase(Locale.ROOT);
    boolean plural =
        sentence.token(mention.endToken() - 1).tag().endsWith("S") || modifiers.count() > 1;
    if (!owner.isEmpty() && !plural) {
      return owner.size() == 1 && isNeighbour(word) ? List.of() : statesOf(owner);
    }
    if (!modifiers.definite() || modifiers.other()) {
      return List.of();
    }
    return plural ? group(mention, modifiers) : latestState(mention);
  }

  private static boolean isNeighbour(String word) {
    return word.startsWith("neigh") || word.startsWith("ally") || word.startsWith("allies");
  }

  /** The states themselves, or those whom the persons represent. */
  private static List<Referent> statesOf(List<Referent> owner) {
    return owner.stream()
        .flatMap(
            r -> r.type() == EntityType.PERSON ? Stream.ofNullable(r.represents()) : Stream.of(r))
        .filter(r -> r.type() == EntityType.STATE)
        .distinct()
        .toList();
  }

  private List<Referent> group(Mention mention, Modifiers modifiers) {
    List<Referent> list = discourse.lastList(EntityType.STATE, mention.sentence(), 3);
    if (!list.isEmpty() && (modifiers.count() == 0 || list.size() == modifiers.count())) {
      return list;
    }
    List<Referent> ofPersons =
        statesOf(discourse.lastList(EntityType.PERSON, mention.sentence(), 3));
    if (ofPersons.size() > 1 && (modifiers.count() == 0 || ofPersons.size() == modifiers.count())) {
      return ofPersons;
    }
    int count = modifiers.count() == 0 ? 2 : modifiers.count();
    return discourse.last(EntityType.STATE, count, state -> true);
  }

  private List<Referent> latestState(Mention mention) {
    return discourse
        .mostProminent(mention.sentence(), 2, t -> isOne(t, EntityType.STATE))
        .map(Discourse.Told::meant)
        .orElse(List.of());
  }

  private static boolean isOne(Discourse.Told told, EntityType type) {
    return told.meant().size() == 1 && told.meant().get(0).type() == type;
  }

  /** {@code the railway}: the latest whose name ends in the same noun, or the only one there is. */
  private List<Referent> thing(Mention mention, Modifiers modifiers, List<Referent> owner) {
    String word = mention.text().toLowerCase(Locale.ROOT);
    if (modifiers.other() && owner.isEmpty()) {
      return List.of();
    }
    Optional<Referent> owned =
        owner.isEmpty() ? Optional.empty() : ownedBy(mention.type(), word, owner);
    if (owned.isPresent() || !owner.isEmpty() && !isPronoun(modifiers)) {
      return owned.map(List::of).orElse(List.of());
    }
    boolean capital = Character.isUpperCase(mention.text().codePointAt(0));
    if (!modifiers.definite() && !capital) {
      return List.of();
    }
    return sameNoun(mention.type(), word)
        .or(() -> generic(mention, word))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isPronoun(Modifiers modifiers) {
    return modifiers.owner() != null && modifiers.owner().kind() == MentionKind.PRONOUN;
  }

  private Optional<Referent> ownedBy(EntityType type, String word, List<Referent> owner) {
    return names.referents().stream()
        .filter(r -> r.type() == type && hasWord(r, word))
        .filter(r -> owner.stream().anyMatch(o -> Owned.isNamedAfter(r, o)))
        .findFirst();
  }

  private Optional<Referent> sameNoun(EntityType type, String word) {
    return discourse
        .latest(
            t -> isOne(t, type) && t.meant().get(0).isNamed() && hasWord(t.meant().get(0), word))
        .map(t -> t.meant().get(0));
  }

  private static boolean hasWord(Referent referent, String word) {
    return referent.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.endsWith(word) || name.contains(word + " of "));
  }

  /** {@code the project}, {@code the format}: any of its type. */
  private Optional<Referent> generic(Mention mention, String word) {
    boolean anyProject =
        mention.type() == EntityType.PROJECT
            && List.of("project", "scheme", "undertaking", "initiative", "programme", "program")
                .contains(word);
    boolean anyFormat =
        mention.type() == EntityType.MECHANISM
            && List.of("mechanism", "format", "platform", "framework", "grouping", "process")
                .contains(word);
    boolean anyBody =
        mention.type() == EntityType.ORGANIZATION
            && List.of(
                    "bloc",
                    "alliance",
                    "organization",
                    "organisation",
                    "agency",
                    "union",
                    "group",
                    "movement")
                .contains(word);
    return anyProject || anyFormat || anyBody
        ? discourse
            .latest(t -> isOne(t, mention.type()) && t.meant().get(0).isNamed())
            .map(t -> t.meant().get(0))
        : Optional.empty();
  }

  /** {@code the Azerbaijani capital} and {@code the city}. */
  private List<Referent> place(Mention mention, Modifiers modifiers, List<Referent> owner) {
    if (mention.text().equalsIgnoreCase("capital") && !owner.isEmpty()) {
      return capital(owner.get(0));
    }
    if (mention.text().equalsIgnoreCase("city") && modifiers.definite() && owner.isEmpty()) {
      return discourse
          .latest(t -> isOne(t, EntityType.PLACE))
          .map(Discourse.Told::meant)
          .orElse(List.of());
    }
    return List.of();
  }

  private List<Referent> capital(Referent state) {
    if (!(state.record() instanceof StateRecord record)) {
      return List.of();
    }
    return names
        .place(record.capital(), record.id())
        .map((PlaceRecord place) -> List.of(names.withRecord(place)))
        .orElse(List.of());
  }
}
