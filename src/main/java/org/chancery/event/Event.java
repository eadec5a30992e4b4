package org.chancery.event;

import java.util.List;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned, supposed or denied.
 *
 * @param type its class
 * @param realis how real the text says it is
 * @param actors who does it
 * @param recipients to whom it is done
 * @param participants all who take part, actors and recipients of meetings and calls included
 * @param host who receives, null when untold
 * @param speaker of a statement, null for joint statements and other events
 * @param place where, null when untold
 * @param date when, null when untold
 * @param topics subjects talked about, in lower case
 * @param about entities that a statement or an agreement concerns
 * @param quote the quoted words, null when there are none
 * @param content what is said, in the article's words, null when it is no statement
 * @param attributedTo who says that this happened, null when the article itself does
 * @param plover event data codes, null when no type fits
 * @param status of a status report, else null
 * @param confidence calibrated probability that type, parties and realis are right, 0 to 1
 * @param decidedBy the rule that read it
 * @param evidence at least one, in order of the text
 */
public record Event(
    EventType type,
    Realis realis,
    List<Entity> actors,
    List<Entity> recipients,
    List<Entity> participants,
    @Nullable Entity host,
    @Nullable Entity speaker,
    @Nullable Entity place,
    @Nullable DateInterval date,
    List<String> topics,
    List<Entity> about,
    @Nullable String quote,
    @Nullable String content,
    @Nullable Entity attributedTo,
    @Nullable PloverCode plover,
    @Nullable Status status,
    double confidence,
    String decidedBy,
    List<Evidence> evidence) {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(type + " without evidence");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence out of range: " + confidence);
    }
  }
}
