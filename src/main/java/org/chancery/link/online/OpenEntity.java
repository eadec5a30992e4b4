package org.chancery.link.online;

import org.chancery.link.NameKey;
import org.chancery.resolve.PersonEvidence;

/**
 * An entity of an article without an item.
 *
 * @param article id
 * @param name the fullest
 * @param evidence what the article tells of it; states and the bodies of offices by their items
 */
public record OpenEntity(NameKey key, String article, String name, PersonEvidence evidence) {
  Wanted wanted() {
    return new Wanted(key.type(), name);
  }
}
