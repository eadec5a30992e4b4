package org.chancery.mention;

import org.jspecify.annotations.Nullable;

/**
 * A noun that says what kind of thing a name is of: {@code railway}, {@code Ministry}.
 *
 * @param type null where such names name nothing that we keep: treaties, summits
 * @param kind such as {@code institution}, {@code rail}, {@code water}
 */
public record Head(@Nullable EntityType type, String kind) {
  /** Parts of every state, known by the state's name: parliament, army. */
  public boolean isInstitution() {
    return kind.equals("institution") || kind.equals("diplomatic");
  }
}
