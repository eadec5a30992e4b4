package org.chancery.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTree;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/**
 * Parses sentences again with what is known by now: a name with its titles becomes one word, an
 * apposition is left out, a quoted clause becomes one word. Long chains of capitals are what
 * parsers trained on other text get wrong most. One instance a thread.
 */
final class Condenser {
  private static final String QUOTED = "this";
  private static final String SOME_DAY = "yesterday";

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
    List<Node> parsed = isHeadline(sentence) ? parse(nodes) : parseRepaired(nodes);
    return new Clause(article, sentence, parsed, quotes);
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

  private static boolean isHeadline(Sentence sentence) {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.KICKER;
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
    return isHeadline(sentence)
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

  private List<Node> parseRepaired(List<Node> nodes) {
    List<Node> parsed = parse(FiniteVerbs.before(nodes));
    List<Node> repaired = FiniteVerbs.after(parsed);
    return repaired == parsed ? parsed : parse(repaired);
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
}
