package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.chancery.graph.Iris;
import org.chancery.graph.RecordedTenures;
import org.chancery.reference.ReferenceTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownTenuresTest {
  private static final RecordedTenures TENURES =
      new RecordedTenures(ReferenceTables.load(), Iris.standard());
  private static final String MACRON = "Q3052772";

  @TempDir Path folder;

  private static final Background BACKGROUND =
      new Background() {
        @Override
        public void writeTo(StreamRDF out) {}

        @Override
        public void writeTenures(String item, StreamRDF out) {
          TENURES.writeTo(item, out);
        }

        @Override
        public String version() {
          return "1";
        }
      };

  private static ArticleBlock linking(String id, String... items) {
    StringBuilder quads = new StringBuilder();
    for (String item : items) {
      quads.append(
          "<https://w3id.org/chancery/id/person/%s> <http://www.w3.org/2004/02/skos/core#exactMatch>"
                  .formatted(item)
              + " <http://www.wikidata.org/entity/%s> <https://w3id.org/chancery/id/graph/article/%s> .\n"
                  .formatted(item, id));
    }
    return new ArticleBlock(id, "1", quads.toString(), "text of " + id);
  }

  private static List<String> tenures(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.writeNQuads(out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.endsWith("/graph/tenures> ."))
        .toList();
  }

  @Test
  void areThoseOfThePeopleWhomArticlesLinkTo() throws IOException {
    try (Store store = Store.open(folder, BACKGROUND)) {
      store.add(List.of(linking("a", MACRON), linking("b", MACRON), linking("c", "Q142")));
      List<String> known = tenures(store);
      assertThat(known)
          .anyMatch(
              line ->
                  line.contains(
                      "recordedOffice> <https://w3id.org/chancery/id/office/state/FRA/president>"))
          .anyMatch(line -> line.contains("recordedStart> \"2017-05-14\"^^"))
          .allMatch(line -> line.contains("/tenure/recorded/" + MACRON + "/"));

      store.remove(List.of("a"));
      assertThat(tenures(store)).isEqualTo(known);
      store.rebuild();
      assertThat(tenures(store)).isEqualTo(known);
      store.remove(List.of("b"));
      assertThat(tenures(store)).isEmpty();
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void comeAndGoWithTheLinksOfAnArticleThatChanges() throws IOException {
    try (Store store = Store.open(folder, BACKGROUND)) {
      store.add(List.of(linking("a")));
      assertThat(tenures(store)).isEmpty();
      store.add(List.of(linking("a", MACRON)));
      assertThat(tenures(store)).isNotEmpty();
      store.add(List.of(linking("a")));
      assertThat(tenures(store)).isEmpty();
    }
  }
}
