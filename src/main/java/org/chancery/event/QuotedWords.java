package org.chancery.event;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.mention.MentionKind;

/** Which quotation of a clause a verb of saying introduces. */
final class QuotedWords {
  private final Clause clause;
  private final SayingVerbs saying;

  QuotedWords(Clause clause, SayingVerbs saying) {
    this.clause = clause;
    this.saying = saying;
  }

  /** One in its clause, the longest first. */
  Optional<Quotation> of(Node verb) {
    return clause.quotes().stream()
        .filter(quote -> !quote.covers(verb.firstToken()))
        .filter(
            quote ->
                quote.full()
                    ? isNearest(verb, quote)
                    : !isName(quote) && (isBelow(verb, quote) || saying.isOnlyOne(verb)))
        .max(Comparator.comparingInt(quote -> quote.endToken() - quote.firstToken()));
  }

  /** Whether no other verb of saying stands nearer to the quotation. */
  private boolean isNearest(Node verb, Quotation quote) {
    int mine = SayingVerbs.distance(verb, quote);
    return clause.nodes().stream()
        .filter(node -> node.index() != verb.index() && saying.speaks(node))
        .filter(node -> !quote.covers(node.firstToken()))
        .noneMatch(node -> SayingVerbs.distance(node, quote) < mine);
  }

  /** {@code the “Zangezur corridor”}: a name between marks, that nobody is quoted with. */
  private boolean isName(Quotation quote) {
    return clause.article().references().stream()
        .map(reference -> reference.mention())
        .filter(mention -> mention.sentence() == clause.sentence().index())
        .filter(mention -> mention.kind() == MentionKind.NAMED)
        .anyMatch(
            mention ->
                mention.firstToken() <= quote.firstToken() + 1
                    && mention.endToken() >= quote.endToken() - 1);
  }

  private boolean isBelow(Node verb, Quotation quote) {
    return clause.nodes().stream()
        .filter(node -> quote.covers(node.firstToken()))
        .anyMatch(
            node -> saying.above(node).filter(above -> above.index() == verb.index()).isPresent());
  }

  /** {@code “We will go,” she said, “but not alone.”} is one quotation. */
  String interrupted(Node verb, Quotation quote) {
    return clause.quotes().stream()
        .filter(other -> other.firstToken() > quote.endToken())
        .filter(other -> quote.full() && quote.endToken() <= verb.firstToken())
        .filter(other -> other.firstToken() > verb.firstToken())
        .filter(other -> Character.isLowerCase(other.words().codePointAt(0)))
        .findFirst()
        .map(other -> quote.words() + ", " + other.words())
        .orElse(quote.words());
  }
}
