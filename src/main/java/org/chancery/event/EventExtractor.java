package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.LanguageModels;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.article.Block;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;

/** Reads an article's events and relations. One instance a thread; the tables are shared. */
public final class EventExtractor {
  private final EventRules rules;
  private final Condenser condenser;
  private final ActClassifier classifier;

  /**
   * An extractor for one thread.
   *
   * @param rules tables, shared
   * @param parser model, shared
   */
  public EventExtractor(EventRules rules, DependencyParser parser) {
    this.rules = rules;
    this.classifier = rules.classifier();
    this.condenser = new Condenser(parser, rules.table());
  }

  /** An extractor with the tables and models of the class path. */
  public static EventExtractor load() {
    return new EventExtractor(EventRules.load(), LanguageModels.load().dependencies());
  }

  public Findings extract(ResolvedArticle article) {
    return new Extraction(article).run();
  }

  /** What is known while one article is read. */
  private final class Extraction {
    private final ResolvedArticle article;
    private final ReferenceIndex references;
    private final Parties parties;
    private final List<EventDraft> events = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final RelationReader relations;
    private final RunningSpeech speech = new RunningSpeech();
    private final List<Dyad> dyads = new ArrayList<>();
    private final DyadReader dyadReader;

    Extraction(ResolvedArticle article) {
      this.article = article;
      this.references = new ReferenceIndex(article);
      this.parties = new Parties(Delegates.in(article, rules.delegates()));
      this.dyadReader = new DyadReader(rules.attributions(), references);
      this.relations = new RelationReader(rules.relations(), article, parties);
    }

    Findings run() {
      QuotationFinder quotations = new QuotationFinder(article.annotated().article().text());
      for (Sentence sentence : article.annotated().sentences()) {
        if (sentence.block() != Block.Kind.DATELINE) {
          read(sentence, quotations.next(sentence));
        }
      }
      new RecalledParties(events).apply();
      new Scenes(article, rules.occasions(), scenes, events).apply();
      List<EventDraft> merged = new EventMerger(represents()).merge(events);
      merged.forEach(rules.stances()::code);
      relations.tenures();
      relations.names();
      relations.events(merged);
      List<Event> done = merged.stream().map(draft -> draft.event(Confidence.of(draft))).toList();
      List<Claim> claims = relations.claims();
      return new Findings(Pruning.of(article, done, claims), done, claims, dyads);
    }

    private Map<Entity, Entity> represents() {
      Map<Entity, Entity> represents = new HashMap<>();
      for (Tenure tenure : article.tenures()) {
        if (!tenure.former() && tenure.of() != null) {
          represents.putIfAbsent(tenure.holder(), tenure.of());
        }
      }
      return represents;
    }

    private void read(Sentence sentence, List<Quotation> quotes) {
      Clause clause = condenser.condense(article, references, sentence, quotes);
      dyadReader.read(clause).ifPresent(dyads::add);
      RealisReader realis = new RealisReader(rules.cues(), rules.attributions(), clause);
      TimeAndPlace timeAndPlace =
          new TimeAndPlace(clause, rules.occasions(), references.datesIn(sentence.index()));
      if (sentence.block() == Block.Kind.PARAGRAPH) {
        timeAndPlace.scene().ifPresent(scenes::add);
      }
      List<StatementReader.Said> said =
          new StatementReader(rules.attributions(), clause, parties, realis, timeAndPlace).read();
      RuleReader reader = new RuleReader(rules.table(), clause, parties, realis, timeAndPlace);
      Set<Integer> saying = new HashSet<>();
      List<EventDraft> here = new ArrayList<>();
      for (StatementReader.Said each : said) {
        Optional<EventDraft> byRule = reader.read(each.verb());
        if (!(each.weak() || byRule.filter(e -> e.phrase).isPresent()) || isOnlySaid(byRule)) {
          saying.add(each.verb().index());
          byRule.ifPresent(known -> complete(each.event(), known));
          here.add(each.event());
        }
      }
      ClassifiedReader classified =
          new ClassifiedReader(classifier, clause, parties, realis, timeAndPlace);
      StatusReader status = new StatusReader(rules.statusWords(), clause, realis, timeAndPlace);
      for (Node node : clause.nodes()) {
        if (!saying.contains(node.index())) {
          reader
              .read(node)
              .or(() -> rules.knows(node) ? Optional.empty() : classified.read(node))
              .ifPresent(event -> here.add(attributed(event, node, said, clause)));
          status.read(node).ifPresent(event -> here.add(attributed(event, node, said, clause)));
        }
      }
      speech.next(clause, said).ifPresent(here::add);
      relations.clause(clause, realis, said);
      here.forEach(event -> event.headline = clause.isHeadline());
      events.addAll(here);
    }

    /** What the verb's rule knows and the statement does not tell itself. */
    private static void complete(EventDraft said, EventDraft byRule) {
      if (said.plover == null && byRule.type == EventType.STATEMENT) {
        said.plover = byRule.plover;
      }
    }

    /** {@code held talks} is a meeting, though "held that" would say something. */
    private boolean isOnlySaid(Optional<EventDraft> byRule) {
      return byRule.filter(event -> event.type != EventType.STATEMENT).isEmpty();
    }

    /** Who says that it happened, where it stands in what someone says. */
    private EventDraft attributed(
        EventDraft event, Node node, List<StatementReader.Said> said, Clause clause) {
      for (StatementReader.Said each : said) {
        boolean inside =
            each.content().index() != each.verb().index()
                && clause.below(each.content()).stream().anyMatch(n -> n.index() == node.index());
        if (inside && event.type != EventType.STATEMENT) {
          event.attributedTo = each.event().speaker;
          event.realis = Allegations.realis(event);
        }
      }
      return event;
    }
  }
}
