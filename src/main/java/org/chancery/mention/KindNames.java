package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.reference.NameParts;

/**
 * Proposes names whose kind the words before them tell: {@code the radio station X}, {@code the
 * city of X}, {@code linked to X in Zambia}. Immutable.
 */
final class KindNames {
  /** Kinds of bodies that are called by a name behind the noun. */
  private static final Set<String> NAMED_BEHIND = Set.of("media", "body");

  private static final Set<String> TOWARDS =
      Set.of("to", "from", "between", "near", "at", "in", "into", "via", "through", "outside");
  private static final Set<String> LINKS = Set.of("link", "connect", "join");
  private static final int MOST_WORDS = 4;

  private final Heads heads;
  private final Words words;
  private final NameTables tables;

  KindNames(Heads heads, Words words, NameTables tables) {
    this.heads = heads;
    this.words = words;
    this.tables = tables;
  }

  List<Proposal> propose(Sentence sentence) {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      boolean opens = isName(sentence, i) && !isName(sentence, i - 1);
      if (opens && !PatternNames.isDash(sentence.token(i - 1))) {
        int end = end(sentence, i);
        if (end - i <= MOST_WORDS) {
          propose(sentence, i, end, proposals);
        }
      }
    }
    return proposals;
  }

  private void propose(Sentence sentence, int first, int end, List<Proposal> proposals) {
    kind(sentence, first)
        .or(
            () ->
                isInState(sentence, first, end) ? Optional.of(EntityType.PLACE) : Optional.empty())
        .filter(type -> !isKnown(sentence, first, end))
        .map(type -> new Proposal(sentence.index(), first, end, type, Proposal.Source.PATTERN))
        .ifPresent(proposals::add);
  }

  /** What the noun before a name says that it is. */
  private Optional<EntityType> kind(Sentence sentence, int first) {
    boolean of = sentence.token(first - 1).text().equals("of");
    int noun = of ? first - 2 : first - 1;
    if (noun < 0 || PatternNames.isCapital(sentence.token(noun))) {
      return Optional.empty();
    }
    return heads
        .endingAt(sentence, noun)
        .filter(found -> !found.plural() && found.head().type() != null)
        .filter(found -> of ? isTown(found.head()) : isBody(found.head()))
        .map(found -> java.util.Objects.requireNonNull(found.head().type()));
  }

  private static boolean isTown(Head head) {
    return head.type() == EntityType.PLACE
        && (head.kind().equals("city") || head.kind().equals("region"));
  }

  private static boolean isBody(Head head) {
    return head.type() == EntityType.ORGANIZATION && NAMED_BEHIND.contains(head.kind());
  }

  /** {@code to X in Zambia}, {@code links X with Y in Zambia}. */
  private boolean isInState(Sentence sentence, int first, int end) {
    String before = PatternNames.lower(sentence.token(first - 1));
    boolean toward = TOWARDS.contains(before) || before.equals("with") && hasLink(sentence, first);
    return toward
        && end + 1 < sentence.size()
        && sentence.token(end).text().equals("in")
        && !tables.states(sentence.token(end + 1).text()).isEmpty();
  }

  private static boolean hasLink(Sentence sentence, int before) {
    return sentence.tokens().subList(0, before).stream()
        .anyMatch(token -> LINKS.contains(token.lemma()));
  }

  /** What the tables or a first name explain need no guess. */
  private boolean isKnown(Sentence sentence, int first, int end) {
    String name = PatternNames.text(sentence, first, end);
    return !tables.named(name).isEmpty()
        || !tables.states(name).isEmpty()
        || !tables.states(sentence.token(first).text()).isEmpty()
        || !tables.people(NameParts.of(name)).isEmpty();
  }

  private int end(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.size()
        && (isName(sentence, end)
            || PatternNames.isDash(sentence.token(end)) && isName(sentence, end + 1))) {
      end++;
    }
    return end;
  }

  private boolean isName(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return PatternNames.isCapital(token)
        && token.isProperNoun()
        && !words.is(WordClass.MONTH, token)
        && !words.is(WordClass.WEEKDAY, token)
        && !words.is(WordClass.HONORIFIC, token);
  }
}
