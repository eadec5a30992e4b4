package org.chancery.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.resolve.Candidate;

/**
 * A person decides about links, one entity after the other, in a terminal. Each decision is kept at
 * once; the last ones can be undone.
 */
public final class ReviewSession {
  private static final int FEW = 3;
  private static final String COMMANDS =
      "NUMBER accept that candidate, iQ… accept another item, rNUMBER reject a candidate,"
          + " n no item is it, m more mentions, s skip, u undo, q quit";

  private final DecisionLog log;
  private final BufferedReader in;
  private final PrintWriter out;

  /** The entities that the decisions of this session are about. */
  private final Deque<Integer> decided = new ArrayDeque<>();

  public ReviewSession(DecisionFile file, BufferedReader in, PrintWriter out) {
    this.log = new DecisionLog(file);
    this.in = in;
    this.out = out;
  }

  /**
   * Asks about each entity until the person quits or the input ends.
   *
   * @return how many decisions are kept of this session
   */
  public int review(List<LinkableEntity> entities) throws IOException {
    int at = 0;
    while (at >= 0 && at < entities.size()) {
      LinkableEntity entity = entities.get(at);
      show(entity, at, entities.size());
      at = answered(entity, at);
    }
    out.flush();
    return log.size();
  }

  private void show(LinkableEntity entity, int at, int count) {
    out.printf(
        "%n%d/%d  %s (%s)%s, %d mentions%n",
        at + 1,
        count,
        entity.name(),
        entity.key().type().name().toLowerCase(Locale.ROOT),
        entity.article().isEmpty() ? "" : " in " + entity.article(),
        entity.contexts().size());
    tellContexts(entity, FEW);
    int place = 1;
    for (Candidate candidate : entity.candidates()) {
      out.printf(
          Locale.ROOT,
          "  %d  %-11s %.2f  %s%n",
          place++,
          candidate.qid(),
          candidate.score(),
          candidate.reason());
    }
    out.println("  " + COMMANDS);
    out.flush();
  }

  private void tellContexts(LinkableEntity entity, int most) {
    entity.contexts().stream()
        .limit(most)
        .forEach(context -> out.println("     " + context + "   (" + context.article() + ")"));
  }

  /** Which entity is next; -1 when the session is over. */
  private int answered(LinkableEntity entity, int at) throws IOException {
    while (true) {
      String answer = in.readLine();
      if (answer == null || answer.strip().equals("q")) {
        return -1;
      }
      String word = answer.strip();
      switch (word) {
        case "s", "" -> {
          return at + 1;
        }
        case "m" -> tellContexts(entity, Integer.MAX_VALUE);
        case "u" -> {
          Optional<LinkDecision> undone = log.undo();
          if (undone.isPresent()) {
            out.println("undone: " + told(undone.get()));
            return decided.pop();
          }
          out.println("there is nothing to undo in this session");
        }
        default -> {
          Optional<LinkDecision> decision = decision(entity, word);
          if (decision.isPresent()) {
            return keep(decision.get(), at);
          }
          out.println("not understood: " + word + "; " + COMMANDS);
        }
      }
      out.flush();
    }
  }

  /** After a rejection the same entity is asked about again: there may be more to say. */
  private int keep(LinkDecision decision, int at) {
    log.keep(decision);
    decided.push(at);
    out.println("kept: " + told(decision));
    return decision.verdict() == Verdict.REJECT ? at : at + 1;
  }

  private static String told(LinkDecision decision) {
    return (decision.name() + ", " + decision.verdict() + " " + decision.item()).strip();
  }

  private static Optional<LinkDecision> decision(LinkableEntity entity, String word) {
    if (word.equals("n")) {
      return Optional.of(entity.decide(Verdict.NEW, "", ""));
    }
    String rest = word.substring(1).strip();
    if (word.startsWith("i") && LinkDecision.isItem(rest)) {
      return Optional.of(entity.decide(Verdict.ACCEPT, rest, ""));
    }
    boolean rejects = word.startsWith("r");
    return candidate(entity, rejects ? rest : word)
        .map(
            candidate ->
                entity.decide(
                    rejects ? Verdict.REJECT : Verdict.ACCEPT,
                    candidate.qid(),
                    rejects ? "" : candidate.reason()));
  }

  private static Optional<Candidate> candidate(LinkableEntity entity, String place) {
    return place.matches("[0-9]{1,4}")
        ? entity.candidate(Integer.parseInt(place))
        : Optional.empty();
  }
}
