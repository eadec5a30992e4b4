package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Proposes names around a noun that tells what they are of: {@code Rasht–Astara railway}, {@code
 * Ministry of Foreign Affairs of Japan}. Immutable.
 */
final class PatternNames {
  /** Small heads of names that have "and" in them: {@code Law and Justice party}. */
  private static final Set<String> JOINED = Set.of("party", "movement");

  private static final Set<String> TAIL_PREPOSITIONS = Set.of("of", "on", "for", "in");

  private final Heads heads;
  private final Words words;
  private final NameTables tables;

  PatternNames(Heads heads, Words words, NameTables tables) {
    this.heads = heads;
    this.words = words;
    this.tables = tables;
  }

  List<Proposal> propose(Sentence sentence) {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Heads.Found> head = heads.endingAt(sentence, i);
      if (head.isPresent() && !head.get().plural() && head.get().head().type() != null) {
        around(sentence, head.get(), i, proposals);
      }
    }
    return proposals;
  }

  private void around(Sentence sentence, Heads.Found found, int last, List<Proposal> proposals) {
    boolean capitalHead = isCapital(sentence.token(last));
    boolean joins = capitalHead || JOINED.contains(lower(sentence.token(last)));
    int first = firstModifier(sentence, found.first(), joins);
    int end = capitalHead ? tailEnd(sentence, afterNumber(sentence, last + 1)) : last + 1;
    end = found.head().kind().equals("diplomatic") ? missionTail(sentence, end) : end;
    if (isTell(sentence, first, found, end, capitalHead)) {
      EntityType type = java.util.Objects.requireNonNull(found.head().type());
      if (type == EntityType.PLACE && isPersonsName(sentence, first, found.first())) {
        return; // a person called Hill
      }
      proposals.add(new Proposal(sentence.index(), first, end, type, Proposal.Source.PATTERN));
    } else if (found.head().isInstitution()) {
      institution(sentence, first, last, proposals);
    } else if (found.head().type() == EntityType.PROJECT) {
      route(sentence, found.first(), last, proposals);
    }
  }

  /** {@code a road bridge between X and Y}, {@code the railway from X to Y}: named by its ends. */
  private void route(Sentence sentence, int first, int last, List<Proposal> proposals) {
    Optional<Route> route = Route.after(sentence, last + 1);
    if (route.isEmpty()) {
      return;
    }
    proposals.add(
        new Proposal(
            sentence.index(), first, last + 1, EntityType.PROJECT, Proposal.Source.PATTERN));
    route.get().ends().stream()
        .filter(end -> tables.named(text(sentence, end.first(), end.end())).isEmpty())
        .filter(end -> tables.states(text(sentence, end.first(), end.end())).isEmpty())
        .map(
            end ->
                new Proposal(
                    sentence.index(),
                    end.first(),
                    end.end(),
                    EntityType.PLACE,
                    Proposal.Source.PATTERN))
        .forEach(proposals::add);
  }

  /** {@code Corridor VIII}, {@code Pier 2}. */
  private static int afterNumber(Sentence sentence, int from) {
    return from < sentence.size() && sentence.token(from).text().matches("[IVX]+|\\d{1,2}")
        ? from + 1
        : from;
  }

  /** {@code the government of Slovenia}, {@code the Polish embassy in Budapest}. */
  private void institution(Sentence sentence, int first, int last, List<Proposal> proposals) {
    int end = stateTail(sentence, last + 1);
    if (end > last + 1) {
      proposals.add(
          new Proposal(
              sentence.index(), first, end, EntityType.ORGANIZATION, Proposal.Source.PATTERN));
    }
  }

  /** {@code in Budapest} behind an embassy. */
  private int missionTail(Sentence sentence, int from) {
    boolean in = from < sentence.size() && sentence.token(from).text().equals("in");
    int end = in ? capitalRunEnd(sentence, from + 1) : from;
    return end > from + 1 && !sentence.token(end - 1).text().equals("the") ? end : from;
  }

  private int stateTail(Sentence sentence, int from) {
    if (from >= sentence.size() || !sentence.token(from).text().equals("of")) {
      return from;
    }
    int first = from + 1;
    if (first < sentence.size() && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && isCapital(sentence.token(end))) {
      end++;
    }
    return end > first && !tables.states(text(sentence, first, end)).isEmpty() ? end : from;
  }

  /** Whether the words name one thing, rather than describe it: {@code the Iranian railway}. */
  private boolean isTell(
      Sentence sentence, int first, Heads.Found found, int end, boolean capitalHead) {
    if (first == found.first()) {
      boolean numbered = capitalHead && sentence.token(end - 1).text().matches("[IVX]{2,}|X");
      boolean institution = found.head().isInstitution() && isCapital(sentence.token(end - 1));
      return numbered
          || capitalHead && end > found.first() + 1 && (institution || endsInName(sentence, end));
    }
    boolean onlyStates = isOnlyStates(sentence, first, found.first());
    if (onlyStates && !capitalHead) {
      return found.head().isInstitution();
    }
    if (!capitalHead && isBody(sentence, first, found.first())) {
      return false;
    }
    return !onlyStates
        || found.head().type() == EntityType.ORGANIZATION
        || end > found.first() + 1
        || isJoined(sentence, first, found.first());
  }

  /** {@code NATO} in {@code NATO forces}, which is no body of that name. */
  private boolean isBody(Sentence sentence, int first, int end) {
    return !tables.named(text(sentence, first, end), EntityType.ORGANIZATION).isEmpty();
  }

  /** {@code Mr Hill}, {@code Christopher Hill}. */
  private boolean isPersonsName(Sentence sentence, int first, int head) {
    return words.is(WordClass.HONORIFIC, sentence.token(first))
        || head > first && tables.isGivenName(sentence.token(head - 1).text());
  }

  private static boolean endsInName(Sentence sentence, int end) {
    return sentence.token(end - 1).isProperNoun();
  }

  private static boolean isJoined(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).text().matches("[-–—]")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnlyStates(Sentence sentence, int first, int end) {
    return !tables.states(text(sentence, first, end)).isEmpty();
  }

  private int firstModifier(Sentence sentence, int headFirst, boolean capitalHead) {
    int first = beforeBrackets(sentence, headFirst);
    while (first > 0 && isModifier(sentence, first - 1, capitalHead)) {
      first--;
    }
    while (first < headFirst && !isCapital(sentence.token(first))) {
      first++;
    }
    if (first == 0 && first < headFirst && isSentenceOpener(sentence.token(0))) {
      first++;
    }
    return first;
  }

  /** The head's place, or that of the bracket in {@code Tanzania–Zambia (TAZARA) railway}. */
  private static int beforeBrackets(Sentence sentence, int head) {
    boolean bracket =
        head > 3
            && sentence.token(head - 1).text().equals(")")
            && sentence.token(head - 3).text().equals("(")
            && isCapital(sentence.token(head - 4));
    return bracket ? head - 3 : head;
  }

  private boolean isSentenceOpener(Token token) {
    return words.is(WordClass.CLOSED, token)
        || !token.isProperNoun() && !token.tag().startsWith("JJ");
  }

  private boolean isModifier(Sentence sentence, int token, boolean capitalHead) {
    Token word = sentence.token(token);
    if (isDash(word)) {
      return touches(sentence, token - 1, token) && touches(sentence, token, token + 1);
    }
    if (token > 1 && isDash(sentence.token(token - 1)) && word.text().matches("e|i|ye|o")) {
      return touches(sentence, token - 1, token); // the Persian link in Rabat-e Sangi
    }
    boolean title = words.is(WordClass.MONTH, word) || words.is(WordClass.WEEKDAY, word);
    boolean conjunction =
        capitalHead
            && (word.text().equals("and") || word.text().equals("of"))
            && token > 0
            && isCapital(sentence.token(token - 1))
            && sentence.token(token - 1).isNoun()
            && !words.is(WordClass.HONORIFIC, sentence.token(token - 1))
            && tables.states(sentence.token(token - 1).text()).isEmpty()
            && !tables.isGivenName(sentence.token(token - 1).text())
            && (token < 2 || !tables.isGivenName(sentence.token(token - 2).text()));
    return !title && (isCapital(word) && !isPronounOrDeterminer(word) || conjunction);
  }

  private static boolean isPronounOrDeterminer(Token word) {
    return word.tag().equals("DT") || word.tag().startsWith("PRP") || word.tag().equals("IN");
  }

  private static boolean touches(Sentence sentence, int left, int right) {
    return left >= 0
        && right < sentence.size()
        && sentence.token(left).span().end() == sentence.token(right).span().begin();
  }

  /** Where {@code on Economic, Trade and Humanitarian Cooperation} ends. */
  private int tailEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && TAIL_PREPOSITIONS.contains(sentence.token(end).text())) {
      int next = endOfState(sentence, end + 1, capitalRunEnd(sentence, end + 1));
      if (next == end + 1 || isPlaceOnly(sentence, end, next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of the state that a tail opens with, if more follows: a name of someone else. */
  private int endOfState(Sentence sentence, int from, int end) {
    int first = from < end && sentence.token(from).text().equals("the") ? from + 1 : from;
    for (int i = end - 1; i > first; i--) {
      if (!tables.states(text(sentence, first, i)).isEmpty()
          && tables.isGivenName(sentence.token(i).text())) {
        return i;
      }
    }
    return end;
  }

  private boolean isPlaceOnly(Sentence sentence, int preposition, int end) {
    String word = sentence.token(preposition).text();
    return word.equals("in")
        || (!word.equals("of") && !tables.states(text(sentence, preposition + 1, end)).isEmpty());
  }

  private int capitalRunEnd(Sentence sentence, int from) {
    int i = from;
    if (i < sentence.size() && sentence.token(i).text().equals("the")) {
      i++;
    }
    int end = from;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      if (isCapital(token)
          && !words.is(WordClass.WEEKDAY, token)
          && !words.is(WordClass.MONTH, token)) {
        end = i + 1;
      } else if (!isListJoint(sentence, i)) {
        break;
      }
      i++;
    }
    return end;
  }

  private static boolean isListJoint(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    boolean joint = text.equals("and") || text.equals(",") || isDash(sentence.token(i));
    return joint && i + 1 < sentence.size() && leadsToAnd(sentence, i);
  }

  /** A comma belongs to the name only where an "and" before a last capital closes the list. */
  private static boolean leadsToAnd(Sentence sentence, int i) {
    if (!sentence.token(i).text().equals(",")) {
      return isCapital(sentence.token(i + 1));
    }
    if (sentence.token(i + 1).text().equals("and")) {
      return false; // a second thing rather than the end of a list
    }
    for (int j = i + 1; j < Math.min(sentence.size() - 1, i + 6); j++) {
      if (sentence.token(j).text().equals("and")) {
        return isCapital(sentence.token(j + 1)) && !sentence.token(j + 1).tag().equals("DT");
      }
      if (!isCapital(sentence.token(j)) && !sentence.token(j).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  static boolean isCapital(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isUpperCase(first)
        || (Character.isDigit(first) && token.text().indexOf('+') > 0);
  }

  static boolean isDash(Token token) {
    String text = token.text();
    return text.length() == 1 && "-–—‑".contains(text);
  }

  static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = i == first || touches(sentence, i - 1, i);
      text.append(glued ? "" : " ").append(sentence.token(i).text());
    }
    return text.toString();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
