package org.chancery.serve;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;
import org.chancery.review.LinkableEntity;
import org.chancery.review.LinkableEntity.Context;

/** Names whose Wikidata item is open. */
final class OpenNames {
  static final List<LinkableEntity> ALL =
      List.of(
          new LinkableEntity(
              NameKey.of(EntityType.PERSON, "Bo Lind"),
              "",
              "Bo Lind",
              List.of(),
              List.of(
                  new Candidate("Q2001", 0.55, "same full name, another state"),
                  new Candidate("Q2002", 0.4, "same family name")),
              List.of(
                  new Context("a", "Minister Ada Berg met ", "Bo Lind", " in Oslo on Monday."),
                  new Context("b", "Talk of a visit by ", "Bo Lind", " to Oslo was dismissed."))),
          new LinkableEntity(
              NameKey.of(EntityType.PROJECT, "Northern railway"),
              "",
              "Northern railway",
              List.of(),
              List.of(),
              List.of(new Context("c", "Norway said the ", "railway", " will be open."))),
          new LinkableEntity(
              NameKey.of(EntityType.STATE, "Norway"),
              "",
              "Norway",
              List.of("Q20"),
              List.of(new Candidate("Q20", 1, "the table of states")),
              List.of(new Context("c", "", "Norway", " said"))));

  private OpenNames() {}

  /** Names, articles and reasons that are these texts. */
  static List<LinkableEntity> of(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> one(i, texts.get(i))).toList();
  }

  private static LinkableEntity one(int i, String text) {
    return new LinkableEntity(
        NameKey.of(EntityType.PROJECT, "name " + i),
        text,
        text,
        List.of(),
        List.of(new Candidate("Q" + (i + 1), 0.5, text)),
        List.of(new Context(text, text, text, text)));
  }
}
