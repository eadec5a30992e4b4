package org.chancery.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTree;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/**
 * Parses sentences again with what is known by now: a name with its titles becomes one word, an
 * apposition is left out, a quoted clause becomes one word. Long chains of capitals are what
 * parsers trained on other text get wrong most. One instance a thread.
 */
final class Condenser {
  private static final String QUOTED = "this";
  private static final String SOME_DAY = "yesterday";
  private static final Set<String> OFFICES =
      Set.of(
          "Secretary", "Minister", "Ministers", "Chief", "Chair", "Chairman", "Head", "President");

  private final DependencyParser.Worker parser;

  private final RuleTable rules;

  Condenser(DependencyParser parser, RuleTable rules) {
    this.parser = parser.worker();
    this.rules = rules;
  }

  /** A sentence's clauses. */
  Clause condense(
      ResolvedArticle article,
      ReferenceIndex references,
      Sentence sentence,
      List<Quotation> quotes) {
    int[] group = new int[sentence.size()];
    Arrays.setAll(group, i -> i);
    boolean[] dropped = new boolean[sentence.size()];
    new Grouping(references, sentence, quotes, group, dropped).run(article);
    List<Node> nodes = nodes(references, sentence, quotes, group, dropped);
    return new Clause(article, sentence, parse(nodes), quotes);
  }

  private List<Node> nodes(
      ReferenceIndex references,
      Sentence sentence,
      List<Quotation> quotes,
      int[] group,
      boolean[] dropped) {
    List<Node> nodes = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = i + 1;
      while (end < sentence.size() && group[end] == group[i]) {
        end++;
      }
      if (!dropped[i]) {
        nodes.add(node(references, sentence, quotes, nodes.size(), i, end, group[i]));
      }
      i = end;
    }
    return nodes;
  }

  private Node node(
      ReferenceIndex references,
      Sentence sentence,
      List<Quotation> quotes,
      int index,
      int first,
      int end,
      int core) {
    for (Quotation quote : quotes) {
      if (quote.full() && quote.firstToken() == first && quote.endToken() == end) {
        return new Node(index, QUOTED, "DT", QUOTED, -1, "root", first, end, List.of());
      }
    }
    if (end - first > 1 && references.isDate(sentence.index(), end - 1)) {
      return date(sentence, index, first, end);
    }
    Token token = sentence.token(core);
    List<Entity> meant = references.meantAt(sentence.index(), core);
    boolean name = end - first > 1 || references.isName(sentence.index(), core);
    String tag =
        name
            ? nameTag(token, meant)
            : isVerbAfterName(references, sentence, core)
                    || isHeadlineVerb(references, sentence, core)
                ? "VBZ"
                : token.tag();
    return new Node(index, token.text(), tag, token.lemma(), -1, "root", first, end, meant);
  }

  /**
   * A date of several words, as a word that parsers know: its noun behind a preposition or where it
   * is a name, else an adverb of time ({@code three days earlier} is as {@code yesterday}).
   */
  private static Node date(Sentence sentence, int index, int first, int end) {
    boolean led = first > 0 && sentence.token(first - 1).tag().matches("IN|TO");
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      boolean number = i == first && token.tag().equals("CD") && led;
      boolean name = token.tag().startsWith("NNP") && (i == first || led);
      if (name || token.isNoun() && led || number) {
        return new Node(
            index, token.text(), token.tag(), token.lemma(), -1, "root", first, end, List.of());
      }
    }
    return new Node(index, SOME_DAY, "NN", SOME_DAY, -1, "root", first, end, List.of());
  }

  /** {@code Moscow denies that}: taggers take the verb for a noun. */
  private static boolean isVerbAfterName(ReferenceIndex references, Sentence sentence, int token) {
    return token > 0
        && token + 1 < sentence.size()
        && sentence.token(token).tag().equals("NNS")
        && references.isName(sentence.index(), token - 1)
        && sentence.token(token + 1).tag().matches("IN|DT|TO|PRP\\$?")
        && sentence.tokens().subList(0, token).stream()
            .noneMatch(t -> t.tag().matches("VB[DZP]|MD"));
  }

  /** {@code Chad expels three diplomats}: in a headline the first such word behind a name. */
  private boolean isHeadlineVerb(ReferenceIndex references, Sentence sentence, int token) {
    return (sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.KICKER)
        && token > 0
        && token + 1 < sentence.size()
        && sentence.token(token).tag().equals("NNS")
        && !rules.ofVerb(sentence.token(token).lemma()).isEmpty()
        && !references.meantAt(sentence.index(), token - 1).isEmpty()
        && sentence.tokens().subList(0, token).stream()
            .noneMatch(t -> t.tag().matches("VB[DZP]|MD"));
  }

  private static String nameTag(Token token, List<Entity> meant) {
    boolean adjective =
        token.tag().startsWith("JJ")
            && meant.stream()
                .allMatch(e -> e.type() == EntityType.STATE && !e.name().equals(token.text()));
    return token.isNoun() || adjective || token.tag().startsWith("PRP") ? token.tag() : "NNP";
  }

  /** Heads and relations are indices into the whole list, whatever part of it is parsed. */
  private List<Node> parse(List<Node> nodes) {
    Optional<RelativeAside> aside = RelativeAside.in(nodes);
    if (aside.isEmpty()) {
      return parsed(nodes);
    }
    int open = aside.get().open();
    int close = aside.get().close();
    List<Node> outer = new ArrayList<>(nodes.subList(0, open));
    outer.addAll(nodes.subList(close + 1, nodes.size()));
    List<Node> parsed = new ArrayList<>(parse(outer));
    Node antecedent = nodes.get(open - 1);
    for (Node node : parsed(nodes.subList(open + 1, close))) {
      parsed.add(node.head() < 0 ? node.below(antecedent.index(), "acl:relcl") : node);
    }
    parsed.add(nodes.get(open).below(antecedent.index(), "punct"));
    parsed.add(nodes.get(close).below(antecedent.index(), "punct"));
    parsed.sort(Comparator.comparingInt(Node::index));
    return parsed;
  }

  private List<Node> parsed(List<Node> nodes) {
    List<String> words = nodes.stream().map(Node::text).toList();
    List<String> tags = nodes.stream().map(Node::tag).toList();
    DependencyTree tree = parser.parse(words, tags);
    List<Node> parsed = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      int head = tree.head(i);
      parsed.add(nodes.get(i).below(head < 0 ? head : nodes.get(head).index(), tree.relation(i)));
    }
    return parsed;
  }

  /** Which tokens become one word, and which are left out. */
  private record Grouping(
      ReferenceIndex references,
      Sentence sentence,
      List<Quotation> quotes,
      int[] group,
      boolean[] dropped) {

    void run(ResolvedArticle article) {
      for (Reference reference : references.in(sentence.index())) {
        Mention mention = reference.mention();
        join(mention.firstToken(), mention.endToken(), mention.endToken() - 1);
      }
      for (DateMention date : article.dates()) {
        if (date.sentence() == sentence.index()) {
          int first = firstOf(date);
          join(first, date.endToken(), first);
        }
      }
      references.in(sentence.index()).stream().filter(this::isNamedPerson).forEach(this::person);
      dropBrackets();
      quotes.forEach(this::quote);
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
      return references
          .at(sentence.index(), i - 1)
          .map(r -> r.mention().firstToken())
          .orElse(i + 1);
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
}
