package org.chancery.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what the lines above an article's first paragraph are: headline, kickers, date, outlet. */
final class PageHead {
  private static final int FEWEST_HEADLINE_WORDS = 5;
  private static final int MOST_WORDS_BESIDE_A_DATE = 7;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|>•·/]\\s+|\\s+[–—-]\\s+|[|>•]");
  private static final Pattern SECTION = Pattern.compile("\\s[|>•/]\\s");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|\\b(?:gmt|utc|cet|est|ist)(?:[+-]\\d+)?|"
              + "\\b(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\b|\\b(?:updated|published|posted|publish)\\b(?: on)?| at\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);

  private final ClutterTable table;
  private final Set<String> outletWords = outletWords();

  PageHead(ClutterTable table) {
    this.table = table;
  }

  /** What the head says; the kinds are those of the lines given, in their order. */
  record Reading(
      List<Block.Kind> kinds,
      String headline,
      @Nullable LocalDate published,
      @Nullable String publisher) {}

  Reading read(List<Line> lines) {
    List<Optional<Block.Kind>> known = lines.stream().map(line -> known(line.text())).toList();
    int headline = headline(lines, known);
    List<Block.Kind> kinds = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      kinds.add(
          i == headline ? Block.Kind.HEADLINE : kind(lines.get(i), known.get(i), i > headline));
    }
    return new Reading(
        kinds,
        headline < 0 ? "" : lines.get(headline).text(),
        lines.stream()
            .flatMap(l -> DocumentDates.firstIn(l.text()).stream())
            .findFirst()
            .orElse(null),
        publisher(lines, kinds).orElse(null));
  }

  private static Block.Kind kind(Line line, Optional<Block.Kind> known, boolean belowHeadline) {
    boolean tellsMore = belowHeadline && line.words() >= FEWEST_HEADLINE_WORDS;
    return known.orElse(tellsMore ? Block.Kind.KICKER : Block.Kind.CLUTTER);
  }

  private Optional<Block.Kind> known(String line) {
    Optional<Block.Kind> listed = table.kind(line, ClutterTable.Where.HEAD);
    return listed.isPresent() || !(isDateStamp(line) || isSection(line))
        ? listed
        : Optional.of(Block.Kind.CLUTTER);
  }

  private static boolean isDateStamp(String line) {
    return DocumentDates.firstIn(line).isPresent()
        && wordsIn(TIME.matcher(DocumentDates.without(line)).replaceAll(" "))
            <= MOST_WORDS_BESIDE_A_DATE;
  }

  private static boolean isSection(String line) {
    return SECTION.matcher(line).find() && wordsIn(line) <= MOST_WORDS_BESIDE_A_DATE;
  }

  private static int wordsIn(String text) {
    return new Line(0, text.length(), text, false).words();
  }

  /** The first line long enough, else the longest; -1 when every line is something else. */
  private static int headline(List<Line> lines, List<Optional<Block.Kind>> known) {
    int longest = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (known.get(i).isPresent()) {
        continue;
      }
      if (lines.get(i).words() >= FEWEST_HEADLINE_WORDS) {
        return i;
      }
      if (longest < 0 || lines.get(i).words() >= lines.get(longest).words()) {
        longest = i;
      }
    }
    return longest;
  }

  private Optional<String> publisher(List<Line> lines, List<Block.Kind> kinds) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i) == Block.Kind.CLUTTER) {
        parts.addAll(parts(lines.get(i).text()));
      }
    }
    return parts.stream().filter(this::isOutlet).findFirst();
  }

  private static List<String> parts(String line) {
    return Arrays.stream(SEPARATOR.split(DocumentDates.without(line)))
        .map(part -> TIME.matcher(part).replaceAll(" ").replaceAll("^[\\s,:;]+|[\\s,:;]+$", ""))
        .filter(part -> !part.isBlank())
        .toList();
  }

  private boolean isOutlet(String part) {
    return DOMAIN.matcher(part).matches()
        || Arrays.stream(part.toLowerCase(Locale.ROOT).split("\\W+"))
            .anyMatch(outletWords::contains);
  }

  private static Set<String> outletWords() {
    try (InputStream in =
        Objects.requireNonNull(PageHead.class.getResourceAsStream("outlet-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("outlet-words.txt", e);
    }
  }
}
