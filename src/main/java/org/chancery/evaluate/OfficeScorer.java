package org.chancery.evaluate;

import java.util.Optional;

/** Offices: of whom, which, and of what. */
final class OfficeScorer {
  static final String OFFICES = "offices";
  static final String HOLDER_AND_TITLE = "offices without body";

  private final Facts gold;
  private final Facts found;
  private final EntityAlignment entities;
  private final ScoreSheet sheet;

  OfficeScorer(Facts gold, Facts found, EntityAlignment entities, ScoreSheet sheet) {
    this.gold = gold;
    this.found = found;
    this.entities = entities;
    this.sheet = sheet;
  }

  void score() {
    for (Facts.OfficeHeld office : gold.offices()) {
      Optional<Facts.OfficeHeld> alike = find(office);
      sheet.count(
          HOLDER_AND_TITLE, new Tally(alike.isPresent() ? 1 : 0, 0, alike.isPresent() ? 0 : 1));
      if (alike.isEmpty()) {
        sheet.missed(OFFICES, describe(gold, office), "");
      } else if (!sameBody(office, alike.get())) {
        sheet.missed(
            OFFICES, describe(gold, office) + "; found " + describe(found, alike.get()), "");
        sheet.count(OFFICES, new Tally(0, 1, 0));
      } else {
        sheet.right(OFFICES);
      }
    }
    found.offices().stream().filter(this::isSpurious).forEach(this::scoreSpurious);
  }

  private Optional<Facts.OfficeHeld> find(Facts.OfficeHeld office) {
    Optional<String> holder = entities.found(office.holder());
    return found.offices().stream()
        .filter(other -> holder.isPresent() && holder.get().equals(other.holder()))
        .filter(other -> OfficeTitle.alike(office.title(), other.title()))
        .max(java.util.Comparator.comparing(other -> sameBody(office, other)));
  }

  private boolean sameBody(Facts.OfficeHeld office, Facts.OfficeHeld other) {
    return office.of() == null
        || (other.of() != null
            && entities.gold(other.of()).filter(office.of()::equals).isPresent());
  }

  private boolean isSpurious(Facts.OfficeHeld office) {
    Optional<String> holder = entities.gold(office.holder());
    return gold.offices().stream()
        .noneMatch(
            other ->
                holder.isPresent()
                    && holder.get().equals(other.holder())
                    && OfficeTitle.alike(other.title(), office.title()));
  }

  private void scoreSpurious(Facts.OfficeHeld office) {
    sheet.spurious(OFFICES, describe(found, office), "");
    sheet.count(HOLDER_AND_TITLE, new Tally(0, 1, 0));
  }

  private static String describe(Facts facts, Facts.OfficeHeld office) {
    String body = office.of() == null ? "?" : name(facts, office.of());
    return name(facts, office.holder()) + ", " + office.title() + " of " + body;
  }

  private static String name(Facts facts, String id) {
    return facts.things().stream()
        .filter(thing -> thing.id().equals(id))
        .map(Facts.Thing::name)
        .findFirst()
        .orElse(id);
  }
}
