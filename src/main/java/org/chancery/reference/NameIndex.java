package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names in a trie of their parts, for finding the longest name that begins at a word. Once filled
 * it is safe for use by several threads.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    /** Most nodes have no other behind them, or only one name: they are made when needed. */
    private Map<String, Node<T>> next = Map.of();

    private List<Entry<T>> entries = List.of();

    Node<T> behind(String part) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(part, key -> new Node<>());
    }

    void add(Entry<T> entry) {
      if (entries.isEmpty()) {
        entries = List.of(entry);
      } else if (!entries.contains(entry)) {
        entries = new ArrayList<>(entries);
        entries.add(entry);
      }
    }
  }

  private record Entry<T>(List<NameParts.Part> name, T value) {
    /** Whether the text has its capitals where the name has them. */
    boolean fits(List<NameParts.Part> text, int from) {
      for (int i = 0; i < name.size(); i++) {
        if (!fits(name.get(i), text.get(from + i), i)) {
          return false;
        }
      }
      return true;
    }

    private boolean fits(NameParts.Part part, NameParts.Part text, int position) {
      if (part.isAllCapitals()) {
        return text.isAllCapitals();
      }
      if (part.isMixed()) {
        return text.isMixed() || text.isAllCapitals();
      }
      boolean looseTail = position > 0 && text.key().length() > 3;
      return !part.isCapitalised() || text.isCapitalised() || looseTail;
    }
  }

  /**
   * A name found.
   *
   * @param values all that it may name, in the order in which they were added
   * @param endPart index one past its last part
   */
  public record Hit<T>(List<T> values, int endPart) {}

  /** Adds a name; to be called only while filling. */
  public void add(String name, T value) {
    add(NameParts.of(name), value);
  }

  /** The same for a name that is cut already. */
  public void add(List<NameParts.Part> name, T value) {
    Node<T> node = root;
    for (NameParts.Part part : name) {
      node = node.behind(part.key());
    }
    if (!name.isEmpty()) {
      node.add(new Entry<>(name, value));
    }
  }

  /** The longest name that begins at a part of the text. */
  public Optional<Hit<T>> longest(List<NameParts.Part> text, int from) {
    Optional<Hit<T>> best = Optional.empty();
    Node<T> node = root;
    for (int i = from; i < text.size(); i++) {
      node = node.next.get(text.get(i).key());
      if (node == null) {
        break;
      }
      List<T> values = fitting(node, text, from);
      if (!values.isEmpty()) {
        best = Optional.of(new Hit<>(values, i + 1));
      }
    }
    return best;
  }

  /** What has exactly this name. */
  public List<T> named(String name) {
    return named(NameParts.of(name));
  }

  /** The same for a name that is cut already. */
  public List<T> named(List<NameParts.Part> parts) {
    return longest(parts, 0)
        .filter(hit -> hit.endPart() == parts.size())
        .map(Hit::values)
        .orElse(List.of());
  }

  private List<T> fitting(Node<T> node, List<NameParts.Part> text, int from) {
    if (node.entries.isEmpty()) {
      return List.of();
    }
    return node.entries.stream()
        .filter(entry -> entry.fits(text, from))
        .map(Entry::value)
        .distinct()
        .toList();
  }
}
