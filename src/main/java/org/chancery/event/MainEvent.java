package org.chancery.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/** News tells the day and place of what it is about once, at its head. */
final class MainEvent {
  private static final int HEAD = 3;
  private static final int RECENT_DAYS = 10;

  private final ResolvedArticle article;
  private final int lead;

  MainEvent(ResolvedArticle article) {
    this.article = article;
    this.lead =
        article.annotated().sentences().stream()
            .filter(s -> s.block() == Block.Kind.PARAGRAPH)
            .mapToInt(Sentence::index)
            .findFirst()
            .orElse(0);
  }

  /** Index of the first sentence of prose. */
  int lead() {
    return lead;
  }

  /** The first single day that the first sentences tell of themselves, close to publication. */
  Optional<DateInterval> date() {
    LocalDate told = article.annotated().article().published();
    LocalDate published =
        told != null ? told : dayOfReport().map(DateInterval::earliest).orElse(null);
    if (published == null) {
      return Optional.empty();
    }
    return article.dates().stream()
        .filter(date -> date.sentence() >= lead && date.sentence() < lead + HEAD)
        .filter(date -> !isAside(date))
        .map(DateMention::value)
        .filter(DateInterval::isOneDay)
        .filter(
            value -> Math.abs(ChronoUnit.DAYS.between(value.earliest(), published)) <= RECENT_DAYS)
        .findFirst()
        .map(value -> as(value, "day of the main event"));
  }

  /** The day that the dateline tells, on which the report was written. */
  Optional<DateInterval> dayOfReport() {
    return article.dates().stream()
        .filter(date -> block(date.sentence()) == Block.Kind.DATELINE)
        .map(DateMention::value)
        .filter(DateInterval::isOneDay)
        .findFirst()
        .map(value -> as(value, "day of the dateline"));
  }

  static DateInterval as(DateInterval value, String how) {
    return new DateInterval(value.earliest(), value.latest(), value.edtf(), how);
  }

  /** {@code the closure, which took effect on Monday, ...}: told by the way. */
  private boolean isAside(DateMention date) {
    Sentence sentence = article.annotated().sentences().get(date.sentence());
    int at = date.firstToken();
    for (int i = 0; i < sentence.size() && at >= 0; i++) {
      Token token = sentence.token(at);
      if (token.isVerb()) {
        return token.relation().equals("acl:relcl");
      }
      at = token.head();
    }
    return false;
  }

  /** The one city of the dateline. */
  Optional<Entity> city() {
    var places =
        article.references().stream()
            .filter(r -> block(r.mention().sentence()) == Block.Kind.DATELINE)
            .flatMap(r -> r.entities().stream())
            .filter(entity -> entity.type() == EntityType.PLACE)
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private Block.Kind block(int sentence) {
    return article.annotated().sentences().get(sentence).block();
  }
}
