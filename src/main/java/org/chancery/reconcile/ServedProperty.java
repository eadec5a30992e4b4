package org.chancery.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Terms;

/**
 * A property that entities are compared by and that can be fetched.
 *
 * @param id as clients name it
 */
record ServedProperty(String id, String name, Node predicate) {
  static final List<ServedProperty> ALL =
      List.of(
          new ServedProperty("exactMatch", "Wikidata item", SKOS.exactMatch.asNode()),
          new ServedProperty("altLabel", "other name", SKOS.altLabel.asNode()),
          new ServedProperty("iso3", "ISO 3166-1 alpha-3 code", Terms.iso3),
          new ServedProperty("represents", "represents", Terms.represents),
          new ServedProperty("holdsOffice", "holds office", Terms.holdsOffice),
          new ServedProperty("memberOf", "member of", Terms.memberOf),
          new ServedProperty("locatedIn", "located in", Terms.locatedIn),
          new ServedProperty("capitalOf", "capital of", Terms.capitalOf),
          new ServedProperty(
              "participatesInProject", "participates in project", Terms.participatesInProject));

  static Optional<ServedProperty> of(String id) {
    return ALL.stream().filter(property -> property.id().equals(id)).findFirst();
  }
}
