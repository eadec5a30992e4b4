package org.chancery.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {
  @ParameterizedTest
  @ValueSource(strings = {"en-tags.bin", "en-lemmas.txt.gz", "en-dependencies.bin", "en-names.bin"})
  void everyShippedModelIsTheOneItsCardDescribes(String model) throws IOException {
    JsonNode card = new ObjectMapper().readTree(bytes(model + ".json"));

    assertThat(card.path("sha256").asText()).isEqualTo(ModelCard.sha256(bytes(model)));
    assertThat(card.path("corpora")).isNotEmpty().allMatch(corpus -> corpus.hasNonNull("licence"));
    assertThat(card.path("scores")).isNotEmpty();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ModelCard.class.getResourceAsStream("/org/chancery/models/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
