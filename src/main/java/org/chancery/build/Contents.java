package org.chancery.build;

import org.chancery.event.Findings;

/** How much was found in an article, or in many. */
public record Contents(long sentences, long entities, long events, long relations, long quads) {
  static final Contents NONE = new Contents(0, 0, 0, 0, 0);

  static Contents of(Findings findings, String quads) {
    return new Contents(
        findings.resolved().annotated().sentences().size(),
        findings.resolved().entities().size(),
        findings.events().size(),
        findings.claims().size(),
        quads.lines().count());
  }

  Contents plus(Contents other) {
    return new Contents(
        sentences + other.sentences,
        entities + other.entities,
        events + other.events,
        relations + other.relations,
        quads + other.quads);
  }
}
