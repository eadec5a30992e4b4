package org.chancery.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A fact while it is being read. */
final class FactDraft {
  private static final List<String> REALIS = List.of("Actual", "Planned", "Hypothetical", "Denied");
  private static final Set<String> MUTUAL = Set.of("Meeting", "Call", "Agreement");

  /** Of a conference of more than so many, each is joined to the first only. */
  private static final int SMALL_CIRCLE = 8;

  final String iri;
  final String kind;
  final NavigableSet<String> realis = new TreeSet<>(Comparator.comparingInt(REALIS::indexOf));
  final NavigableSet<String> topics = new TreeSet<>();
  final NavigableSet<String> sources = new TreeSet<>();
  String label = "";
  String from = "";
  String until = "";
  String rule = "";
  double confidence = Double.NaN;
  private final SortedMap<String, NavigableSet<String>> roles = new TreeMap<>();

  FactDraft(String iri, String kind) {
    this.iri = iri;
    this.kind = kind;
  }

  void role(String role, String thing) {
    roles.computeIfAbsent(role, key -> new TreeSet<>()).add(thing);
  }

  /** Of several articles, the surest counts; NaN says nothing. */
  void surer(double value) {
    if (Double.isNaN(confidence) || value > confidence) {
      confidence = value;
    }
  }

  NavigableSet<String> parties() {
    NavigableSet<String> all = new TreeSet<>();
    roles.values().forEach(all::addAll);
    return all;
  }

  private NavigableSet<String> of(String role) {
    return roles.getOrDefault(role, new TreeSet<>());
  }

  Overview.Fact done(
      Map<String, Integer> entities, Map<String, Integer> articles, Map<String, Integer> subjects) {
    return new Overview.Fact(
        iri,
        kind,
        List.copyOf(realis),
        confidence,
        from,
        until,
        label,
        rule,
        of("place").stream().map(entities::get).filter(Objects::nonNull).findFirst().orElse(-1),
        places(sources, articles),
        places(topics, subjects),
        places(parties(), entities),
        ends(entities));
  }

  private static List<Integer> places(Set<String> things, Map<String, Integer> places) {
    return things.stream().map(places::get).filter(Objects::nonNull).toList();
  }

  private List<Integer> ends(Map<String, Integer> entities) {
    List<Integer> ends = new ArrayList<>();
    if (MUTUAL.contains(kind)) {
      circle(places(of("participant"), entities), ends);
    } else if (kind.equals("Visit")) {
      star(entities, "actor", "host", ends);
      star(entities, "actor", "place", ends);
    } else if (kind.equals("StatusReport")) {
      star(entities, "actor", "project", ends);
    } else {
      star(entities, "subject", "object", ends);
      star(entities, "actor", of("recipient").isEmpty() ? "about" : "recipient", ends);
    }
    return ends;
  }

  private static void circle(List<Integer> all, List<Integer> ends) {
    int centres = all.size() > SMALL_CIRCLE ? 1 : all.size();
    for (int i = 0; i < centres; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        ends.add(all.get(i));
        ends.add(all.get(j));
      }
    }
  }

  private void star(Map<String, Integer> entities, String from, String to, List<Integer> ends) {
    for (int one : places(of(from), entities)) {
      for (int other : places(of(to), entities)) {
        if (one != other) {
          ends.add(one);
          ends.add(other);
        }
      }
    }
  }
}
