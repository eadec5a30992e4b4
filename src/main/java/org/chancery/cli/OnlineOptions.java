package org.chancery.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.Version;
import org.chancery.link.online.OnlineSettings;
import org.chancery.link.online.Politeness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom {@code link --online} asks, and how. */
final class OnlineOptions {
  private static final String CONTACT = "CHANCERY_CONTACT";

  @Option(
      names = "--online",
      required = true,
      description = "Asks other servers for items of entities that have none. Off unless given.")
  @SuppressWarnings("UnusedVariable") // that it is given makes the group be there
  private boolean online;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Address of mail or of a page by which the servers' operators can reach you (default: the"
              + " environment's "
              + CONTACT
              + "). Nothing is sent without one.")
  private @Nullable String contact;

  @Option(
      names = "--api",
      paramLabel = "URL",
      defaultValue = "https://www.wikidata.org/w/api.php",
      description = "Action API of the Wikibase to ask (default: ${DEFAULT-VALUE}).")
  private URI api;

  @Option(names = "--no-api", description = "Asks no action API.")
  private boolean noApi;

  @Option(
      names = "--sparql",
      paramLabel = "URL",
      description = "Asks this SPARQL endpoint with Wikidata's statements too; several times.")
  private List<URI> sparql = new ArrayList<>();

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description =
          "Asks this reconciliation service (API 0.2) with Wikidata's items too; several times.")
  private List<URI> reconcile = new ArrayList<>();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept (default: online-cache in the store).")
  private @Nullable Path cache;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      defaultValue = "30",
      description = "For how long kept answers are believed (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      defaultValue = "500",
      description = "The most requests to send in this run (default: ${DEFAULT-VALUE}).")
  private int mostRequests;

  @Option(
      names = "--max-time",
      paramLabel = "MINUTES",
      defaultValue = "30",
      description = "For how long to ask in this run (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(names = "--dry-run", description = "Tells what would be asked, and sends nothing.")
  private boolean dryRun;

  boolean dryRun() {
    return dryRun;
  }

  OnlineSettings settings(Path store) {
    return new OnlineSettings(
        noApi ? Optional.empty() : Optional.of(http(api)),
        sparql.stream().map(OnlineOptions::http).toList(),
        reconcile.stream().map(OnlineOptions::http).toList(),
        cache == null ? store.resolve("online-cache") : cache,
        Duration.ofDays(days));
  }

  private static URI http(URI address) {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null) {
      throw new ChanceryException("no address of a server: " + address);
    }
    return address;
  }

  Politeness politeness() {
    String given = contact == null ? System.getenv(CONTACT) : contact;
    if (given == null || given.isBlank()) {
      throw new ChanceryException(
          "nothing is sent without a contact: give  --contact ADDRESS  (mail or page) or set "
              + CONTACT
              + "; the operators of the servers want to know whom to write to");
    }
    return Politeness.of(
        Version.load().program(), given.strip(), mostRequests, Duration.ofMinutes(minutes));
  }
}
