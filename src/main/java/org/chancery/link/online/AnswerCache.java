package org.chancery.link.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.ChanceryException;

/**
 * Answers of other servers on disk, one a file, written to a temporary name and renamed: a run that
 * is killed loses at most the answer that it waits for. Also that there is none is an answer, which
 * is believed for a shorter time. A file that is torn or too old counts as not there.
 */
final class AnswerCache {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Duration age;
  private final InstantSource clock;

  /**
   * A cache.
   *
   * @param folder made when something is kept
   * @param age for which answers are believed; that there is none for a quarter of it
   */
  AnswerCache(Path folder, Duration age, InstantSource clock) {
    this.folder = folder;
    this.age = age;
    this.clock = clock;
  }

  /**
   * A kept answer; JSON null or an empty array where the server knows nothing.
   *
   * @param source that was asked
   * @param question what it was asked
   */
  Optional<JsonNode> find(String source, String question) {
    Path file = file(source, question);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode kept = JSON.readTree(file.toFile());
      return isOf(kept, source, question) ? Optional.of(kept.path("answer")) : Optional.empty();
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty(); // torn: it is asked for again
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }

  private boolean isOf(JsonNode kept, String source, String question) {
    JsonNode answer = kept.path("answer");
    Duration believed = answer.isEmpty() ? age.dividedBy(4) : age;
    return kept.path("source").asText().equals(source)
        && kept.path("question").asText().equals(question)
        && kept.has("answer")
        && Instant.parse(kept.path("at").asText()).plus(believed).isAfter(clock.instant());
  }

  void keep(String source, String question, JsonNode answer) {
    Path file = file(source, question);
    ObjectNode kept =
        JSON.createObjectNode()
            .put("source", source)
            .put("question", question)
            .put("at", clock.instant().toString());
    kept.set("answer", answer);
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "unfinished", ".tmp");
      Files.write(unfinished, JSON.writeValueAsBytes(kept));
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be written", e);
    }
  }

  private Path file(String source, String question) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((source + "\n" + question).getBytes(UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
