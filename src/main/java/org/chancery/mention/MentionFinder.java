package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Block;
import org.chancery.article.Span;

/**
 * Finds what an article's words stand for: names by tables and patterns, then what is left by
 * context; headlines last, because only the running text tells what is a name in them. Thread-safe.
 */
public final class MentionFinder {
  private final TableNames tableNames;
  private final PatternNames patternNames;
  private final KindNames kindNames;
  private final PersonNames personNames;
  private final ContextNames contextNames;
  private final OfficeFinder officeFinder;
  private final Words words;
  private final NounGroups groups;
  private final Namesakes namesakes;
  private final Nominals nominals;
  private final Metonyms metonyms;
  private final Supplier<StatisticalNames> newFinder;

  /** Those that no thread uses at the moment: making one costs as much as using it. */
  private final Queue<StatisticalNames> idleFinders = new ConcurrentLinkedQueue<>();

  public MentionFinder(NameTables tables, MentionRules rules, TokenNameFinderModel names) {
    this.tableNames = new TableNames(tables, rules.words());
    this.patternNames = new PatternNames(rules.heads(), rules.words(), tables);
    this.kindNames = new KindNames(rules.heads(), rules.words(), tables);
    this.personNames = new PersonNames(tables, rules);
    this.contextNames = new ContextNames(rules, tables);
    this.officeFinder = new OfficeFinder(rules.titles(), rules.words());
    this.words = rules.words();
    this.groups = rules.groups();
    this.namesakes = new Namesakes(tables);
    this.nominals = new Nominals(rules);
    this.metonyms = new Metonyms(tables, rules.words());
    NameFeatures features = new NameFeatures(tables);
    this.newFinder = () -> new StatisticalNames(names, features);
  }

  public MentionedArticle find(AnnotatedArticle article) {
    return new Search(article).run();
  }

  /** What the statistical finder proposes in the whole article, headlines included. */
  private List<Proposal> statistical(AnnotatedArticle article) {
    StatisticalNames idle = idleFinders.poll();
    StatisticalNames finder = idle == null ? newFinder.get() : idle;
    finder.start();
    List<Proposal> proposals =
        article.sentences().stream().flatMap(s -> finder.propose(s).stream()).toList();
    idleFinders.add(finder);
    return proposals;
  }

  /** What is known while one article is searched. */
  private final class Search {
    private final AnnotatedArticle article;
    private final TakenTokens names;
    private final Offices offices = new Offices();
    private final Abbreviations abbreviations = new Abbreviations();

    Search(AnnotatedArticle article) {
      this.article = article;
      this.names = new TakenTokens(article);
    }

    MentionedArticle run() {
      List<Proposal> proposals = new ArrayList<>();
      TakenTokens things = new TakenTokens(article);
      for (Sentence sentence : article.sentences()) {
        things.settle(things(sentence));
        offices.add(officeFinder.find(sentence, things));
        proposals.addAll(proposals(sentence));
      }
      List<Proposal> seen = statistical(article);
      seen.stream()
          .filter(name -> namesakes.isPerson(article, name) && !coversOffice(name))
          .forEach(proposals::add);
      names.settle(proposals);
      Namesakes.turnToPersons(article, names);
      learnAbbreviations();
      names.settle(known());
      names.settle(seenByModel(Namesakes.bySurname(article, seen)));
      names.settle(known());
      context();
      return new MentionedArticle(article, mentions(), officeMentions());
    }

    private List<Proposal> things(Sentence sentence) {
      List<Proposal> things = new ArrayList<>(tableNames.propose(sentence));
      if (!isHeadline(sentence)) {
        things.addAll(patternNames.propose(sentence));
        things.addAll(kindNames.propose(sentence));
      }
      return things;
    }

    private List<Proposal> proposals(Sentence sentence) {
      List<Proposal> proposals = things(sentence);
      if (!isHeadline(sentence)) {
        proposals.addAll(personNames.propose(sentence, offices));
      }
      return proposals;
    }

    private void learnAbbreviations() {
      article.sentences().forEach(s -> abbreviations.learn(s, names).forEach(names::addIfFree));
    }

    private List<Proposal> known() {
      ArticleNames known = ArticleNames.of(article, names.all());
      return article.sentences().stream()
          .flatMap(s -> Stream.concat(abbreviations.propose(s).stream(), known.propose(s).stream()))
          .filter(proposal -> !coversOffice(proposal) && !isMonth(proposal))
          .toList();
    }

    /** {@code in April}, though the article names an April Santos. */
    private boolean isMonth(Proposal proposal) {
      Sentence sentence = article.sentences().get(proposal.sentence());
      return proposal.length() == 1 && words.is(WordClass.MONTH, sentence.token(proposal.first()));
    }

    private List<Proposal> seenByModel(List<Proposal> seen) {
      return seen.stream()
          .map(proposal -> withoutGroup(proposal))
          .filter(proposal -> !isHeadline(article.sentences().get(proposal.sentence())))
          .filter(proposal -> !coversOffice(proposal))
          .filter(proposal -> !isNoName(proposal))
          .toList();
    }

    /** {@code M23} in {@code M23 rebels}. */
    private Proposal withoutGroup(Proposal proposal) {
      String last = article.sentences().get(proposal.sentence()).token(proposal.end() - 1).text();
      boolean group = Character.isLowerCase(last.codePointAt(0)) && groups.of(last).isPresent();
      return group && proposal.length() > 1 ? proposal.withoutLast() : proposal;
    }

    /** {@code Ramadan}: a capital that names nothing of ours. */
    private boolean isNoName(Proposal proposal) {
      Sentence sentence = article.sentences().get(proposal.sentence());
      return proposal.length() == 1
          && words.is(WordClass.GENERIC_CAPITAL, sentence.token(proposal.first()));
    }

    private boolean coversOffice(Proposal proposal) {
      return offices.covers(proposal.sentence(), proposal.first());
    }

    private void context() {
      for (Sentence sentence : article.sentences()) {
        if (!isHeadline(sentence)) {
          contextNames.propose(sentence, names, offices).forEach(names::addIfFree);
        }
      }
      names.settle(known());
    }

    private List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      for (Proposal proposal : names.all()) {
        mentions.add(named(proposal));
      }
      for (Sentence sentence : article.sentences()) {
        nominals.descriptions(sentence, names, offices).stream()
            .filter(names::addIfFree)
            .forEach(proposal -> mentions.add(mention(proposal, MentionKind.NOMINAL)));
        nominals.pronouns(sentence, names).stream()
            .filter(names::addIfFree)
            .forEach(proposal -> mentions.add(mention(proposal, MentionKind.PRONOUN)));
      }
      mentions.sort(Comparator.comparing(Mention::span));
      return mentions;
    }

    private Mention named(Proposal proposal) {
      Sentence sentence = article.sentences().get(proposal.sentence());
      boolean seat =
          proposal.type() == EntityType.PLACE
              && sentence.block() != Block.Kind.DATELINE
              && metonyms.isSeat(PatternNames.text(sentence, proposal.first(), proposal.end()));
      return seat && metonyms.isGovernment(sentence, proposal)
          ? mention(proposal.as(EntityType.STATE), MentionKind.METONYM)
          : mention(proposal, MentionKind.NAMED);
    }

    private Mention mention(Proposal proposal, MentionKind kind) {
      Span span = span(proposal.sentence(), proposal.first(), proposal.end());
      return new Mention(
          proposal.sentence(),
          proposal.first(),
          proposal.end(),
          span,
          span.in(article.article().text()),
          proposal.type(),
          kind);
    }

    private List<OfficeMention> officeMentions() {
      return article.sentences().stream()
          .flatMap(sentence -> offices.in(sentence.index()).stream())
          .filter(office -> names.isOfficeOrFree(office))
          .map(this::officeMention)
          .toList();
    }

    private OfficeMention officeMention(OfficePhrase office) {
      return new OfficeMention(
          office.sentence(),
          office.first(),
          office.end(),
          span(office.sentence(), office.first(), office.end()),
          office.title(),
          office.former(),
          office.plural());
    }

    private Span span(int sentence, int first, int end) {
      Sentence in = article.sentences().get(sentence);
      return new Span(in.token(first).span().begin(), in.token(end - 1).span().end());
    }
  }

  static boolean isHeadline(Sentence sentence) {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.KICKER;
  }
}
