package org.chancery.link.online;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask, and where answers are kept.
 *
 * @param api action API of a Wikibase; empty when none is asked
 * @param sparql endpoints
 * @param reconcile addresses of reconciliation services
 * @param cache folder
 * @param age for which answers are believed
 */
public record OnlineSettings(
    Optional<URI> api, List<URI> sparql, List<URI> reconcile, Path cache, Duration age) {
  public OnlineSettings {
    sparql = List.copyOf(sparql);
    reconcile = List.copyOf(reconcile);
  }
}
