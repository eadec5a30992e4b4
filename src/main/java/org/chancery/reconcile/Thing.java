package org.chancery.reconcile;

import java.util.List;
import java.util.Map;

/**
 * An entity as the service offers it.
 *
 * @param id its IRI without the base
 * @param type local name of its class
 * @param names all that it is called, the main name first
 * @param values what is known of it, by id of property
 */
record Thing(String id, String type, List<String> names, Map<String, List<Value>> values) {
  /**
   * A value of a property.
   *
   * @param id of the entity that it is; empty for plain text
   */
  record Value(String id, String text) {}

  String name() {
    return names.get(0);
  }

  List<Value> values(String property) {
    return values.getOrDefault(property, List.of());
  }
}
