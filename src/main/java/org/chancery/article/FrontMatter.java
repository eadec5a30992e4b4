package org.chancery.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of three hyphens at the top of a file.
 *
 * @param fields the YAML mapping, empty when there is none
 * @param endChar UTF-16 index of the first character after it
 */
record FrontMatter(JsonNode fields, int endChar) {
  private static final Pattern FENCED =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\R(.*?\\R|)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Told of wrong YAML. */
  interface Complaint {
    /**
     * Takes one complaint.
     *
     * @param line 1-based line in the file
     */
    void about(int line, String message);
  }

  static FrontMatter of(String text, Complaint complaint) {
    Matcher fenced = FENCED.matcher(text);
    if (!fenced.find()) {
      return new FrontMatter(YAML.createObjectNode(), 0);
    }
    return new FrontMatter(parsed(fenced.group(1), complaint), fenced.end());
  }

  private static JsonNode parsed(String yaml, Complaint complaint) {
    try {
      JsonNode node = YAML.readTree(yaml);
      if (node.isObject() || node.isMissingNode() || node.isNull()) {
        return node;
      }
      complaint.about(2, "front matter is not a list of keys and values");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      complaint.about(
          line + 1,
          "front matter is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return YAML.createObjectNode();
  }

  Optional<String> id() {
    return first("id").map(id -> id.replaceAll("[^\\p{L}\\p{N}._]+", "-"));
  }

  Optional<String> headline() {
    return first("title", "headline");
  }

  Optional<String> publisher() {
    return first("publisher", "source", "outlet", "site");
  }

  Optional<String> url() {
    return first("url", "link", "canonical")
        .filter(url -> url.matches("https?://[^\\s<>\"{}|\\\\^`]+"));
  }

  Optional<String> language() {
    return first("language", "lang")
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
  }

  Optional<LocalDate> published() {
    return first("date", "published", "datePublished").flatMap(DocumentDates::firstIn);
  }

  private Optional<String> first(String... keys) {
    return List.of(keys).stream()
        .map(fields::get)
        .filter(node -> node != null && node.isValueNode() && !node.asText().isBlank())
        .map(node -> node.asText().strip())
        .findFirst();
  }
}
