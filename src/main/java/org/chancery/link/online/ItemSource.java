package org.chancery.link.online;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Another server that knows items. What it has answered is kept, so that a later run goes on. */
interface ItemSource {
  /** For people. */
  String name();

  /**
   * Items of each name, likeliest first.
   *
   * @param faults told of each name that has no answer; it is then not among the keys
   */
  Map<Wanted, List<String>> find(List<Wanted> wanted, Faults faults);

  /**
   * What it knows of items.
   *
   * @param faults told of what has no answer; items that it does not know are no fault
   */
  Map<String, Item> items(Collection<String> ids, Faults faults);

  /** What it would ask for the names, for people. */
  List<String> plan(List<Wanted> wanted);
}
