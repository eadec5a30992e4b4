package org.chancery.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * By what entities of several articles may be recognised as one: type and name, without case,
 * accents of the Latin alphabet and punctuation.
 */
final class IdentityKey {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

  private IdentityKey() {}

  /** None for the unnamed, and for persons of whom only one word is known. */
  static Optional<String> of(Entity entity) {
    String name = normalised(entity.name());
    boolean tellsWho = entity.type() != EntityType.PERSON || name.indexOf(' ') > 0;
    return entity.named() && tellsWho && !name.isEmpty()
        ? Optional.of(entity.type().name().toLowerCase(Locale.ROOT) + ":" + name)
        : Optional.empty();
  }

  private static String normalised(String name) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Slug.of(bare).replace('-', ' ');
  }
}
