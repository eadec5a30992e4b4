package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the rules say of verbs, as a classifier learns from it. */
public final class PloverExamples {
  private PloverExamples() {}

  /**
   * A verb in its surroundings.
   *
   * @param plover PLOVER type
   * @param words features of {@link PloverClassifier}
   */
  public record Example(String plover, List<String> words) {}

  /** One for each verb of each rule and each object that it may have. */
  public static List<Example> ofRules() {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : RuleTable.load().all()) {
      if (!rule.noun()) {
        for (String verb : rule.triggers()) {
          add(examples, rule, verb);
        }
      }
    }
    return examples;
  }

  private static void add(List<Example> examples, Rule rule, String verb) {
    String plover = Objects.requireNonNullElse(rule.plover(), PloverClassifier.NONE);
    if (rule.objects().isEmpty()) {
      examples.add(new Example(plover, PloverClassifier.features(verb, List.of())));
    }
    for (String object : rule.objects()) {
      examples.add(new Example(plover, PloverClassifier.features(verb, List.of(object))));
    }
  }
}
