package org.chancery.link.online;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several sources as one: all are asked for names, and the first that knows an item for it. */
final class ItemSources {
  private final List<ItemSource> sources;

  ItemSources(OnlineSettings settings, PoliteClient client, AnswerCache cache) {
    List<ItemSource> all = new ArrayList<>();
    settings.api().ifPresent(each -> all.add(new MediaWikiApi(each, client, cache)));
    settings.sparql().forEach(each -> all.add(new SparqlSource(each, client, cache)));
    settings.reconcile().forEach(each -> all.add(new ReconciliationSource(each, client, cache)));
    sources = List.copyOf(all);
  }

  List<String> plan(List<Wanted> wanted) {
    return sources.stream().flatMap(source -> source.plan(wanted).stream()).toList();
  }

  /** Items of each name that at least one source has answered. */
  Map<Wanted, Set<String>> find(List<Wanted> wanted, Faults faults) {
    Map<Wanted, Set<String>> found = new LinkedHashMap<>();
    for (ItemSource source : sources) {
      source
          .find(wanted, faults)
          .forEach((name, ids) -> found.computeIfAbsent(name, each -> new TreeSet<>()).addAll(ids));
    }
    return found;
  }

  Map<String, Item> items(Collection<String> ids, Faults faults) {
    Set<String> open = new TreeSet<>(ids);
    Map<String, Item> items = new TreeMap<>();
    for (ItemSource source : sources) {
      if (!open.isEmpty()) {
        items.putAll(source.items(open, faults));
        open.removeAll(items.keySet());
      }
    }
    return items;
  }
}
