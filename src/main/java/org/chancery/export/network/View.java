package org.chancery.export.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.export.network.GraphContent.Claim;
import org.chancery.export.network.GraphContent.Event;
import org.chancery.export.network.GraphContent.Finding;
import org.chancery.export.network.GraphContent.Role;

/** What the nodes are. */
public enum View {
  /** People, states and other things; an edge is what two of them did together or are. */
  RELATIONS,
  /** Events too; an edge is a thing's most specific part in an event. */
  EVENTS;

  private static final String PLACE = "place";

  /** A part to the more general part that it is. */
  private static final Map<String, List<String>> NARROWER =
      Map.of(
          "participant", List.of("actor", "recipient", "speaker", "host"),
          "actor", List.of("speaker"));

  /** An edge before it is known what else says the same. Ends are given by IRI. */
  record Link(String source, String target, String relation, boolean symmetric, String realis) {}

  List<Link> links(Finding finding) {
    List<Link> links =
        finding instanceof Event event
            ? this == EVENTS ? parts(event) : together(event)
            : List.of(link((Claim) finding));
    return links.stream().filter(link -> !link.source().equals(link.target())).distinct().toList();
  }

  private static Link link(Claim claim) {
    boolean symmetric = claim.kind().equals("relativeOf");
    return new Link(claim.subject(), claim.object(), claim.kind(), symmetric, claim.realis());
  }

  private static List<Link> together(Event event) {
    return switch (event.kind()) {
      case "Meeting", "Call", "Agreement" -> eachWithEach(event);
      case "Visit" -> fromTo(event, visitors(event), visited(event));
      case "Action", "Statement" ->
          fromTo(event, all(event, "actor", "speaker"), event.in("recipient"));
      default -> List.of();
    };
  }

  private static List<Link> eachWithEach(Event event) {
    List<String> parties = all(event, "participant", "actor", "recipient", "speaker", "host");
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (String other : parties.subList(i + 1, parties.size())) {
        links.add(new Link(parties.get(i), other, event.kind(), true, event.realis()));
      }
    }
    return links;
  }

  private static List<String> visitors(Event event) {
    List<String> actors = event.in("actor");
    return actors.isEmpty() ? event.in("participant") : actors;
  }

  private static List<String> visited(Event event) {
    List<String> hosts = all(event, "host", "recipient");
    return hosts.isEmpty() ? event.in(PLACE) : hosts;
  }

  private static List<Link> fromTo(Event event, List<String> sources, List<String> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .map(target -> new Link(source, target, event.kind(), false, event.realis())))
        .toList();
  }

  private static List<String> all(Event event, String... roles) {
    return Stream.of(roles).flatMap(role -> event.in(role).stream()).distinct().sorted().toList();
  }

  private static List<Link> parts(Event event) {
    return event.roles().stream()
        .filter(role -> isMostSpecific(role, event))
        .map(role -> part(role, event))
        .toList();
  }

  private static boolean isMostSpecific(Role role, Event event) {
    return NARROWER.getOrDefault(role.name(), List.of()).stream()
        .noneMatch(narrower -> event.roles().contains(new Role(narrower, role.entity())));
  }

  /** Who acts points to the event, and the event to whom and what it concerns. */
  private static Link part(Role role, Event event) {
    return switch (role.name()) {
      case "actor", "speaker", "participant" ->
          new Link(role.entity(), event.iri(), role.name(), false, event.realis());
      default -> new Link(event.iri(), role.entity(), role.name(), false, event.realis());
    };
  }
}
