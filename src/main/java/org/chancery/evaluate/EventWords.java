package org.chancery.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts events of both sides into words, for the list of mistakes. */
final class EventWords {
  private final Map<String, String> names = new HashMap<>();
  private final String text;

  EventWords(Facts gold, Facts found) {
    gold.things().forEach(thing -> names.put(thing.id(), thing.name()));
    found.things().forEach(thing -> names.put(thing.id(), thing.name()));
    text = gold.text();
  }

  String gold(Facts.Happening event) {
    return event.id() + " " + describe(event);
  }

  String found(Facts.Happening event) {
    return describe(event);
  }

  private String describe(Facts.Happening event) {
    String parties =
        event.parties().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    return event.type()
        + (event.plover() == null ? "" : "/" + event.plover())
        + " ["
        + event.realis()
        + "] "
        + (parties.isEmpty() ? "nobody" : parties);
  }

  /** The name of an entity, or the value itself when it is none. */
  String name(@Nullable String idOrValue) {
    return idOrValue == null ? "nothing" : names.getOrDefault(idOrValue, idOrValue);
  }

  /** The first sentence that tells an event. */
  String sentence(Facts.Happening event) {
    return event.places().stream()
        .findFirst()
        .map(place -> text.substring(place.begin(), Math.min(place.end(), text.length())))
        .orElse("");
  }
}
