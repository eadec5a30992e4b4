package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/**
 * Which tokens become one word, and which are left out.
 *
 * @param group for each token the one that its word is named after
 * @param dropped for each token whether it is left out
 */
record Grouping(
    ReferenceIndex references,
    Sentence sentence,
    List<Quotation> quotes,
    int[] group,
    boolean[] dropped) {
  private static final Set<String> OFFICES =
      Set.of(
          "Secretary", "Minister", "Ministers", "Chief", "Chair", "Chairman", "Head", "President");

  void run(ResolvedArticle article) {
    for (Reference reference : references.in(sentence.index())) {
      Mention mention = reference.mention();
      join(mention.firstToken(), mention.endToken(), mention.endToken() - 1);
    }
    for (DateMention date : article.dates()) {
      if (date.sentence() == sentence.index()) {
        date(firstOf(date), date.endToken());
      }
    }
    references.in(sentence.index()).stream().filter(this::isNamedPerson).forEach(this::person);
    dropBrackets();
    quotes.forEach(this::quote);
  }

  /** One word, named after its noun; {@code three days after} opens a clause with its last. */
  private void date(int first, int end) {
    int last = sentence.token(end - 1).text().matches("after|before|since") ? end - 1 : end;
    int core = first;
    while (core < last - 1 && !sentence.token(core).isNoun()) {
      core++;
    }
    join(first, last, sentence.token(core).isNoun() ? core : first);
  }

  /** With the {@code last} of {@code last December}. */
  private int firstOf(DateMention date) {
    int before = date.firstToken() - 1;
    return before >= 0
            && sentence.token(before).lemma().matches("last|next|this|past|early|late|coming")
        ? before
        : date.firstToken();
  }

  private void join(int first, int end, int core) {
    for (int i = first; i < end; i++) {
      group[i] = core;
    }
  }

  private boolean isNamedPerson(Reference reference) {
    return reference.mention().kind() == MentionKind.NAMED
        && reference.mention().type() == EntityType.PERSON;
  }

  private void person(Reference reference) {
    Mention mention = reference.mention();
    int core = mention.endToken() - 1;
    dropBehind(reference);
    int first = mention.firstToken();
    if (isHeadline()) {
      return;
    }
    while (first > 0 && (isTitle(first - 1) || isTitleOf(first - 1, mention.firstToken()))) {
      first--;
    }
    if (first > 0 && isPossessiveTitle(first, mention.firstToken())) {
      first = possessor(first);
    }
    join(first, mention.endToken(), core);
    dropBefore(reference, first);
  }

  private boolean isHeadline() {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.KICKER;
  }

  /** A word of {@code the Azerbaijani Deputy Prime Minister} before a name. */
  private boolean isTitle(int i) {
    Token token = sentence.token(i);
    Optional<Reference> reference = references.at(sentence.index(), i);
    boolean otherName =
        reference
            .filter(
                r ->
                    r.mention().kind() == MentionKind.NAMED
                        || r.mention().kind() == MentionKind.METONYM)
            .filter(
                r ->
                    r.mention().type() != EntityType.STATE
                        && r.mention().type() != EntityType.ORGANIZATION)
            .isPresent();
    boolean date = group[i] != i && reference.isEmpty();
    return !otherName
        && !date
        && !references.isDate(sentence.index(), i)
        && (token.isNoun()
            || token.tag().startsWith("JJ")
            || token.tag().equals("HYPH")
            || token.tag().equals("AFX"));
  }

  /** The "of" in {@code Secretary of State} and {@code Minister of Foreign Affairs}. */
  private boolean isTitleOf(int of, int name) {
    return of > 0
        && of + 1 < name
        && sentence.token(of).text().equals("of")
        && OFFICES.contains(sentence.token(of - 1).text());
  }

  /** Whether {@code his} or {@code Iran's} stands before a title, not before the bare name. */
  private boolean isPossessiveTitle(int first, int name) {
    String tag = sentence.token(first - 1).tag();
    return first < name && (tag.equals("PRP$") || tag.equals("POS") || tag.equals("DT"));
  }

  private int possessor(int first) {
    int i = first - 1;
    if (!sentence.token(i).tag().equals("POS")) {
      return i;
    }
    return references.at(sentence.index(), i - 1).map(r -> r.mention().firstToken()).orElse(i + 1);
  }

  /** {@code X, Iran's minister of roads,}: from comma to comma. */
  private void dropBehind(Reference reference) {
    int comma = reference.mention().endToken();
    if (comma >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return;
    }
    int end = comma + 1;
    while (end < sentence.size()
        && !sentence.token(end).text().matches("[,.;]")
        && !isFinite(end)) {
      end++;
    }
    if (end >= sentence.size() || isFinite(end) || !describes(reference, comma + 1, end)) {
      return;
    }
    boolean closes = sentence.token(end).text().equals(",");
    drop(comma, closes ? end + 1 : end);
  }

  private boolean isFinite(int i) {
    return sentence.token(i).tag().matches("VB[DPZ]|MD|W.*");
  }

  private boolean describes(Reference person, int first, int end) {
    return references.in(sentence.index()).stream()
        .filter(r -> r.mention().kind() == MentionKind.NOMINAL)
        .filter(r -> r.mention().firstToken() >= first && r.mention().endToken() <= end)
        .anyMatch(r -> r.entities().equals(person.entities()));
  }

  /** {@code The parliament's speaker, X,}: what stands before the name. */
  private void dropBefore(Reference person, int name) {
    if (name < 2 || !sentence.token(name - 1).text().equals(",")) {
      return;
    }
    Optional<Reference> before =
        references.in(sentence.index()).stream()
            .filter(r -> r.mention().kind() == MentionKind.NOMINAL)
            .filter(
                r -> r.mention().endToken() <= name - 1 && name - 1 - r.mention().endToken() <= 6)
            .filter(r -> r.entities().equals(person.entities()))
            .reduce((a, b) -> b);
    if (before.isEmpty() || hasVerb(before.get().mention().firstToken(), name)) {
      return;
    }
    int first = before.get().mention().firstToken();
    while (first > 0 && isOfDescription(first - 1)) {
      first--;
    }
    drop(first, name);
    int behind = person.mention().endToken();
    if (behind < sentence.size() && sentence.token(behind).text().equals(",")) {
      drop(behind, behind + 1);
    }
  }

  private boolean isOfDescription(int i) {
    String tag = sentence.token(i).tag();
    return tag.matches("DT|JJ|POS|PRP\\$|NNP|NN|HYPH") && !tag.equals("NN")
        || references
            .at(sentence.index(), i)
            .filter(r -> r.mention().type() == EntityType.STATE)
            .isPresent();
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private void drop(int first, int end) {
    for (int i = first; i < end; i++) {
      dropped[i] = true;
      group[i] = i;
    }
  }

  /** Abbreviations and remarks in brackets, and the marks of phrases quoted. */
  private void dropBrackets() {
    int open = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      if (text.equals("(")) {
        open = i;
      } else if (text.equals(")") && open >= 0 && group[open] == open) {
        drop(open, i + 1);
        open = -1;
      }
    }
  }

  private void quote(Quotation quote) {
    if (quote.full()) {
      for (int i = quote.firstToken(); i < quote.endToken(); i++) {
        dropped[i] = false;
      }
      join(quote.firstToken(), quote.endToken(), quote.firstToken());
    } else {
      dropMark(quote.firstToken());
      dropMark(quote.endToken() - 1);
    }
  }

  private void dropMark(int i) {
    if (sentence.token(i).text().matches("[“”\"«»„‘’]|''|``")) {
      drop(i, i + 1);
    }
  }
}
