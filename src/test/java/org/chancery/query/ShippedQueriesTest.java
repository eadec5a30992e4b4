package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every query of the library answers, over three articles about states that do not exist. */
class ShippedQueriesTest {
  private static final Asked ASKED = Asked.of("three-articles.trig");

  private static List<String> rows(String query, String... namesAndValues) {
    Map<String, String> parameters = new java.util.HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ASKED.rows(query, parameters);
  }
}
