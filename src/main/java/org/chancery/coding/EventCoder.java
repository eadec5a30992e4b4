package org.chancery.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.ActClassifier;
import org.chancery.event.Dyad;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.Findings;
import org.chancery.event.PloverCode;
import org.chancery.resolve.Entity;

/**
 * Codes an article as political event data. Each sentence is coded by its main act: as a rule read
 * it, else by the two sides that its structure tells and the category that a classifier tells, so
 * that (unlike in the graph) no sentence with a known actor is left out.
 */
public final class EventCoder {
  private static final Comparator<CodedEvent> SUREST =
      Comparator.comparing((CodedEvent each) -> !each.decidedBy().equals(PloverCode.BY_WORDS))
          .thenComparing(CodedEvent::confidence);

  private final ActorCodes actors;
  private final ActClassifier classifier;

  public EventCoder(ActorCodes actors, ActClassifier classifier) {
    this.actors = actors;
    this.classifier = classifier;
  }

  /** The dyads of an article, in order of its sentences. */
  public List<CodedEvent> code(Findings findings) {
    return new ArticleCoder(actors.in(findings.resolved())).code(findings);
  }

  /** Codes one article. */
  private final class ArticleCoder {
    private final ActorCodes.InArticle codes;

    ArticleCoder(ActorCodes.InArticle codes) {
      this.codes = codes;
    }

    List<CodedEvent> code(Findings findings) {
      Map<Integer, List<Event>> bySentence = new TreeMap<>();
      for (Event event : findings.events()) {
        bySentence
            .computeIfAbsent(event.evidence().get(0).sentence(), s -> new ArrayList<>())
            .add(event);
      }
      Set<CodedEvent> coded = new LinkedHashSet<>();
      for (Dyad dyad : findings.dyads()) {
        int sentence = dyad.evidence().sentence();
        coded.addAll(ofMainAct(bySentence.getOrDefault(sentence, List.of()), dyad));
      }
      return List.copyOf(coded);
    }

    /** What rules tell of whoever does a sentence's main act; else what its structure tells. */
    private List<CodedEvent> ofMainAct(List<Event> byRule, Dyad dyad) {
      int sentence = dyad.evidence().sentence();
      List<CodedEvent> main = coded(dyad);
      Set<String> sources = new HashSet<>();
      main.forEach(each -> sources.add(each.source()));
      codes.inSentence(sentence).stream().limit(1).forEach(sources::add);
      List<CodedEvent> known = new ArrayList<>();
      for (Event event : byRule) {
        List<CodedEvent> told = coded(event, sentence);
        if (told.stream().anyMatch(each -> sources.contains(each.source()))) {
          known.addAll(told);
        }
      }
      return known.isEmpty() ? main : oneEach(known);
    }

    /** Of several acts between the same two the surest, deeds before words. */
    private static List<CodedEvent> oneEach(List<CodedEvent> known) {
      Map<String, CodedEvent> best = new LinkedHashMap<>();
      for (CodedEvent each : known) {
        best.merge(
            each.source() + " " + each.target(),
            each,
            (one, other) -> SUREST.compare(one, other) >= 0 ? one : other);
      }
      return List.copyOf(best.values());
    }

    /** A main act by its structure: within one state where no other is told. */
    private List<CodedEvent> coded(Dyad dyad) {
      List<String> sources = firstOther(dyad.sources(), List.of());
      List<String> targets = firstOther(dyad.objects(), List.of());
      if (targets.isEmpty()) {
        targets = firstOther(dyad.others(), sources);
      }
      if (sources.isEmpty()) {
        return List.of();
      }
      ActClassifier.Guess guess = classifier.classify(dyad.act());
      return pairs(
          sources,
          targets.isEmpty() ? sources : targets,
          new CodedEvent(
              dyad.evidence().sentence(),
              "",
              Intents.category(guess.category(), dyad.act()),
              "",
              CodedEvent.MODEL,
              guess.probability()));
    }

    private List<String> firstOther(List<Dyad.Side> sides, List<String> than) {
      for (Dyad.Side side : sides) {
        List<String> codes = new ArrayList<>(codes(side.together()));
        codes.removeAll(than);
        if (!codes.isEmpty()) {
          return codes;
        }
      }
      return List.of();
    }

    /** The dyads of an event; none where it has no category or fewer than two parties. */
    private List<CodedEvent> coded(Event event, int sentence) {
      PloverCode plover = event.plover();
      if (plover == null) {
        return List.of();
      }
      boolean mutual = isMutual(event);
      List<String> sources = codes(mutual ? event.participants() : event.actors());
      return pairs(
          sources,
          mutual ? sources : targets(event),
          new CodedEvent(
              sentence,
              "",
              Intents.category(plover, event.realis()),
              "",
              plover.decidedBy(),
              event.confidence()));
    }

    private List<String> targets(Event event) {
      List<String> targets = new ArrayList<>(codes(event.recipients()));
      if (targets.isEmpty() && event.place() != null && event.type() == EventType.VISIT) {
        targets.addAll(codes(List.of(event.place())));
      }
      if (targets.isEmpty()) {
        targets.addAll(codes(event.about()));
        targets.removeAll(codes(event.actors()));
        targets = targets.subList(0, Math.min(1, targets.size()));
      }
      return targets.isEmpty() ? otherOfSentence(event) : targets;
    }

    /** Event data takes the next state that the sentence names for whom an act is aimed at. */
    private List<String> otherOfSentence(Event event) {
      List<String> sources = codes(event.actors());
      return codes.inSentence(event.evidence().get(0).sentence()).stream()
          .filter(code -> !sources.contains(code))
          .limit(1)
          .toList();
    }

    private List<String> codes(List<Entity> entities) {
      Set<String> found = new LinkedHashSet<>();
      entities.forEach(entity -> codes.code(entity).ifPresent(found::add));
      return List.copyOf(found);
    }
  }

  private static boolean isMutual(Event event) {
    return event.type() == EventType.MEETING && event.host() == null
        || event.type() == EventType.CALL
        || event.type() == EventType.AGREEMENT
        || event.recipients().isEmpty()
            && event.about().isEmpty()
            && event.actors().size() > 1
            && event.type() == EventType.ACTION;
  }

  /** Everyone with everyone; with oneself only what happens within one state. */
  private static List<CodedEvent> pairs(
      List<String> sources, List<String> targets, CodedEvent like) {
    boolean domestic = sources.size() == 1 && targets.size() == 1;
    List<CodedEvent> pairs = new ArrayList<>();
    for (String source : sources) {
      for (String target : targets) {
        if (domestic || !source.equals(target)) {
          pairs.add(
              new CodedEvent(
                  like.sentence(),
                  source,
                  like.category(),
                  target,
                  like.decidedBy(),
                  like.confidence()));
        }
      }
    }
    return pairs;
  }
}
