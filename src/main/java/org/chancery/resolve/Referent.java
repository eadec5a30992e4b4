package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.reference.NamedRecord;
import org.jspecify.annotations.Nullable;

/** What is known of one thing while an article is being resolved. Not thread-safe. */
final class Referent {
  private final EntityType type;
  private final boolean named;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<OfficeHeld> offices = new ArrayList<>();
  private @Nullable NamedRecord record;
  private String gender = "";

  Referent(EntityType type, boolean named) {
    this.type = type;
    this.named = named;
  }

  /**
   * An office that the text says it has.
   *
   * @param of whose it is, null where that is open
   * @param whose the words that tell it, where they have to be understood first: {@code his}
   * @param holder where the text names the holder with the office
   */
  record OfficeHeld(
      String title,
      @Nullable Referent of,
      @Nullable Mention whose,
      boolean former,
      Mention holder) {
    OfficeHeld(String title, @Nullable Referent of, boolean former, Mention holder) {
      this(title, of, null, former, holder);
    }
  }

  EntityType type() {
    return type;
  }

  boolean isNamed() {
    return named;
  }

  void addMention(Mention mention) {
    mentions.add(mention);
    names.add(mention.text());
  }

  void addName(String name) {
    names.add(name);
  }

  void addOffice(OfficeHeld office) {
    offices.add(office);
  }

  /** Tells whose an office is, once that is known. */
  void settle(OfficeHeld office, @Nullable Referent of) {
    offices.replaceAll(
        held ->
            held.equals(office)
                ? new OfficeHeld(office.title(), of, office.former(), office.holder())
                : held);
  }

  List<OfficeHeld> offices() {
    return Collections.unmodifiableList(offices);
  }

  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  @Nullable NamedRecord record() {
    return record;
  }

  void identify(NamedRecord found) {
    record = found;
  }

  String gender() {
    return gender;
  }

  void setGender(String known) {
    gender = known;
  }

  /** The name that tells most: the longest in words, the first of those. */
  String fullName() {
    String best = "";
    for (String name : names) {
      if (words(name) > words(best)) {
        best = name;
      }
    }
    return best;
  }

  private static int words(String name) {
    return name.isEmpty() ? 0 : name.split(" ", -1).length;
  }

  /** The state or body that it speaks for, as the text says; null where it does not. */
  @Nullable Referent represents() {
    return offices.stream()
        .filter(office -> !office.former() && office.of() != null)
        .map(OfficeHeld::of)
        .findFirst()
        .orElse(null);
  }
}
