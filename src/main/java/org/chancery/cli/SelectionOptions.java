package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.export.network.Days;
import org.chancery.export.network.Selection;
import org.chancery.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events and claims a network, table or map shows. */
final class SelectionOptions {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only what happened on this day (YYYY-MM-DD) or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what happened on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--state",
      paramLabel = "NAME",
      split = ",",
      description = "Only what states of these names or ISO codes, or their people, have part in.")
  private List<String> states = List.of();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      split = ",",
      description = "Only what people with these words in their names have part in.")
  private List<String> people = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      split = ",",
      description = "Only what these outlets tell.")
  private List<String> outlets = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only these kinds: Meeting, Visit, represents, …, or event types of PLOVER.")
  private List<String> types = List.of();

  @Option(
      names = "--realis",
      paramLabel = "REALIS",
      split = ",",
      description = "Only what is Actual, Planned, Hypothetical or Denied.")
  private List<String> realis = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      defaultValue = "0",
      description = "Only what is at least as sure.")
  private double confidence;

  Selection selection(Iris iris, @Nullable String article) {
    return new Selection(
        new Days(
            Optional.ofNullable(since).orElse(LocalDate.MIN),
            Optional.ofNullable(until).orElse(LocalDate.MAX)),
        states,
        people,
        outlets,
        types,
        realis,
        confidence,
        article == null ? null : iris.article(article).getURI());
  }
}
