package org.chancery.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells, in the one form to which gold files and graphs are both brought.
 *
 * @param articleId the article's id
 * @param text the article's whole text, which all spans count in
 */
public record Facts(
    String articleId,
    String text,
    List<Thing> things,
    List<OfficeHeld> offices,
    List<Happening> happenings,
    List<Link> links) {

  /**
   * An entity.
   *
   * @param id unique in these facts
   * @param type local name of its class
   * @param names all that it is called, the main name first
   * @param named whether it is called by a name at all
   */
  public record Thing(
      String id, String type, List<String> names, @Nullable String qid, boolean named) {
    public String name() {
      return names.isEmpty() ? id : names.get(0);
    }
  }

  /** A tenure: ids of the holder and of the body, null when it is not told. */
  public record OfficeHeld(String holder, String title, @Nullable String of) {}

  /**
   * An event.
   *
   * @param type local name of its class
   * @param realis local name of its realis
   * @param parties ids of all who act, are acted on, or take part
   * @param date first and last day in ISO 8601 with a slash between, or null
   * @param confidence how sure the graph is of it, 0 to 1
   * @param places where the words that tell it stand
   */
  public record Happening(
      String id,
      String type,
      @Nullable String plover,
      String realis,
      Set<String> parties,
      @Nullable String place,
      @Nullable String date,
      @Nullable String speaker,
      @Nullable String quote,
      double confidence,
      List<Stretch> places) {}

  /** A relation. */
  public record Link(String subject, String predicate, String object, String realis) {}

  /** UTF-16 indices into the text, end exclusive, and the words that are said to stand there. */
  public record Stretch(int begin, int end, String words) {
    boolean overlaps(Stretch other) {
      return begin < other.end && other.begin < end;
    }
  }

  /** The entity with an id. */
  public Thing thing(String id) {
    return things.stream()
        .filter(thing -> thing.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(articleId + " has no entity " + id));
  }
}
