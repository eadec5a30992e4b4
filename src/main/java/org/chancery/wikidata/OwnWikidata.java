package org.chancery.wikidata;

import java.util.List;
import org.chancery.graph.RunDescription;
import org.chancery.link.LinkRefinement;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.PersonSource;

/**
 * What a Wikidata of the user's own adds to the reading of articles.
 *
 * @param people whom the linker knows beside the tables
 * @param things links of what the tables do not know
 * @param components what the provenance of an article names
 */
public record OwnWikidata(
    PersonSource people, LinkRefinement things, List<RunDescription.Component> components) {
  /** Nothing. */
  public static OwnWikidata none() {
    return new OwnWikidata(PersonSource.none(), LinkRefinement.none(), List.of());
  }

  /** All that an index knows. */
  public static OwnWikidata of(WikidataIndex index, ReferenceTables tables) {
    return new OwnWikidata(
        new IndexedPeople(index, tables),
        new IndexedThings(index, tables),
        List.of(new RunDescription.Component("wikidata-index", index.manifest().identity())));
  }
}
