package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What read an article: all that its graph depends on, beside the article.
 *
 * @param program its name
 * @param version its version
 * @param components models and tables that it read with, sorted by name
 */
public record RunDescription(String program, String version, List<Component> components) {
  public RunDescription {
    components =
        components.stream()
            .sorted(Comparator.comparing(Component::name).thenComparing(Component::version))
            .distinct()
            .toList();
  }

  /** The same with more that it read with. */
  public RunDescription with(List<Component> more) {
    return new RunDescription(
        program, version, Stream.concat(components.stream(), more.stream()).toList());
  }

  /** A model or a table. */
  public record Component(String name, String version) {}
}
