package org.chancery.link;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;

/**
 * What a person decided about the link of an entity.
 *
 * @param name as the news has it
 * @param article id of the only article that it holds for; empty when it holds for all
 * @param item the Wikidata item that is accepted or rejected; empty for {@link Verdict#NEW}
 * @param note why, for other people; may be empty
 */
public record LinkDecision(
    EntityType type, String name, String article, Verdict verdict, String item, String note)
    implements Comparable<LinkDecision> {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,17}");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Comparator<LinkDecision> ORDER =
      Comparator.comparing(LinkDecision::key)
          .thenComparing(LinkDecision::article)
          .thenComparing(LinkDecision::verdict)
          .thenComparing(LinkDecision::item)
          .thenComparing(LinkDecision::name)
          .thenComparing(LinkDecision::note);

  /** The ways to decide. */
  public enum Verdict {
    /** The entity is the item. */
    ACCEPT,
    /** It is not the item, whatever speaks for it. */
    REJECT,
    /** No item is the entity: it would have to be made. */
    NEW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LinkDecision {
    name = oneLine(name);
    article = oneLine(article);
    note = oneLine(note);
    if (verdict == Verdict.NEW ? !item.isEmpty() : !isItem(item)) {
      throw new IllegalArgumentException(
          "%s needs %s: %s"
              .formatted(
                  verdict.word(), verdict == Verdict.NEW ? "no item" : "an item like Q794", item));
    }
    if (article.isEmpty() && !NameKey.of(type, name).tellsWho()) {
      throw new IllegalArgumentException(
          "a name that cannot tell who is meant needs an article: " + name);
    }
  }

  /** So that it has room in a cell of a table, and is the same when it is read again. */
  private static String oneLine(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether it is written as a Wikidata item is. */
  public static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** What it is about. */
  public NameKey key() {
    return NameKey.of(type, name);
  }

  /** Whether no reader could honour both. */
  boolean contradicts(LinkDecision other) {
    boolean sameMatter = key().equals(other.key()) && article.equals(other.article);
    if (!sameMatter || verdict == Verdict.REJECT && other.verdict == Verdict.REJECT) {
      return false;
    }
    boolean oneRejects = verdict == Verdict.REJECT || other.verdict == Verdict.REJECT;
    return oneRejects
        ? item.equals(other.item)
        : verdict != other.verdict || !item.equals(other.item);
  }

  @Override
  public int compareTo(LinkDecision other) {
    return ORDER.compare(this, other);
  }
}
