package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.mention.EntityType;
import org.chancery.mention.Heads;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.NameTables;
import org.chancery.reference.NameParts;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PlaceRecord;

/** Puts the names of an article together that name one thing. Not thread-safe. */
final class NameClusters {
  private final StateNames states;
  private final ThingNames things;
  private final PersonNames persons;
  private final InstitutionNames institutions;
  private final RouteNames routes;
  private final HomeState home;
  private final Map<String, Referent> byKey = new HashMap<>();
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Mention, Referent> byMention = new HashMap<>();

  NameClusters(AnnotatedArticle article, NameTables tables, Heads heads, List<Mention> mentions) {
    this.states = new StateNames(tables, mentions);
    this.things = new ThingNames(tables, states);
    this.persons = new PersonNames(tables);
    this.routes = new RouteNames(article);
    this.home = new HomeState(article, tables, states, mentions);
    this.institutions = new InstitutionNames(article, tables, heads, mentions, home);
    List<Mention> named =
        mentions.stream()
            .filter(m -> m.kind() == MentionKind.NAMED || m.kind() == MentionKind.METONYM)
            .toList();
    named.stream().filter(m -> m.type() == EntityType.STATE).forEach(this::addState);
    named.stream().filter(m -> isThing(m.type())).forEach(this::addThing);
    persons
        .cluster(named.stream().filter(m -> m.type() == EntityType.PERSON).toList())
        .forEach(this::keep);
    OtherNames.in(article, named).forEach(this::mergeOther);
    mergeShortNames();
  }

  /** A name that only the text tells joins the one that it explains. */
  private void mergeOther(OtherNames.Pair pair) {
    Referent first = byMention.get(pair.first());
    Referent other = byMention.get(pair.other());
    if (first == null || other == null || first == other) {
      return;
    }
    if (other.record() == null) {
      merge(other, first);
    } else if (first.record() == null) {
      merge(first, other);
    }
  }

  private static boolean isThing(EntityType type) {
    return type != EntityType.STATE && type != EntityType.PERSON;
  }

  List<Referent> referents() {
    return referents;
  }

  Optional<Referent> of(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  StateNames states() {
    return states;
  }

  HomeState home() {
    return home;
  }

  private void keep(Referent person) {
    referents.add(person);
    person.mentions().forEach(mention -> byMention.put(mention, person));
  }

  private void addState(Mention mention) {
    states.find(mention).ifPresent(record -> assign(mention, withRecord(record)));
  }

  private void addThing(Mention mention) {
    Optional<NamedRecord> record =
        institutions.isOwned(mention) ? Optional.empty() : things.find(mention);
    if (record.isPresent()) {
      assign(mention, withRecord(record.get()));
      return;
    }
    Optional<String> institution =
        institutions.fullName(mention).or(() -> routes.fullName(mention));
    String name = institution.orElse(mention.text());
    Referent referent =
        byKey.computeIfAbsent(
            mention.type() + ":" + NameParts.key(name),
            key -> add(new Referent(mention.type(), true)));
    assign(mention, referent);
    institution.ifPresent(referent::addName);
  }

  /** The entity that stands for a record of the tables, made when it is first needed. */
  Referent withRecord(NamedRecord record) {
    EntityType type = NameTables.typeOf(record);
    return byKey.computeIfAbsent(
        type + "#" + record.id(),
        key -> {
          Referent referent = add(new Referent(type, true));
          referent.identify(record);
          return referent;
        });
  }

  /** The place of that name in a state. */
  Optional<PlaceRecord> place(String name, String state) {
    return things.place(name, state);
  }

  /** A thing that the article describes but does not name. */
  Referent unnamed(EntityType type, String description) {
    return byKey.computeIfAbsent(
        "unnamed " + type + ":" + description,
        key -> {
          Referent referent = add(new Referent(type, false));
          referent.addName(description);
          return referent;
        });
  }

  private Referent add(Referent referent) {
    referents.add(referent);
    return referent;
  }

  private void assign(Mention mention, Referent referent) {
    referent.addMention(mention);
    byMention.put(mention, referent);
  }

  /** Short names of projects, mechanisms and bodies join the one longer name that they fit. */
  private void mergeShortNames() {
    for (Referent shorter : List.copyOf(referents)) {
      if (isThing(shorter.type())
          && shorter.type() != EntityType.PLACE
          && shorter.record() == null) {
        List<Referent> longer =
            referents.stream().filter(other -> isLonger(other, shorter)).toList();
        if (longer.size() == 1) {
          merge(shorter, longer.get(0));
        }
      }
    }
  }

  private static boolean isLonger(Referent other, Referent shorter) {
    return other != shorter
        && other.type() == shorter.type()
        && other.names().stream()
            .anyMatch(
                name ->
                    name.length() > shorter.fullName().length()
                            && ThingNames.isShortFor(shorter.fullName(), name)
                        || shorter.type() == EntityType.MECHANISM
                            && ThingNames.isSameFormat(shorter.fullName(), name));
  }

  private void merge(Referent shorter, Referent longer) {
    referents.remove(shorter);
    byKey.replaceAll((key, referent) -> referent == shorter ? longer : referent);
    for (Mention mention : shorter.mentions()) {
      assign(mention, longer);
    }
  }
}
