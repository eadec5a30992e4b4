package org.chancery.resolve;

import java.util.List;
import org.chancery.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a mention refers to.
 *
 * @param mention the words
 * @param entities whom they mean; several for a group ({@code the two ministers}), none when it
 *     stays open
 * @param otherReading the other reading of a capital's name (the city where the government is
 *     meant, the government where the city is), null otherwise
 */
public record Reference(Mention mention, List<Entity> entities, @Nullable Entity otherReading) {
  public Reference {
    entities = List.copyOf(entities);
  }
}
