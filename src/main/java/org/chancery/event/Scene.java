package org.chancery.event;

import java.util.Set;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence sets for those that follow it.
 *
 * @param sentence its index
 * @param date the day or days of its main clause, null where it tells none
 * @param place the city of its main clause, null where it tells none
 * @param present people and bodies that it speaks of
 */
record Scene(
    int sentence, @Nullable DateInterval date, @Nullable Entity place, Set<Entity> present) {
  Scene {
    present = Set.copyOf(present);
  }
}
