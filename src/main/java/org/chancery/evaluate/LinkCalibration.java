package org.chancery.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;

/**
 * Whether the scores of link candidates mean what they say: of those of 0.8, eight in ten should be
 * right. Judged are the candidates of entities whose item the gold knows.
 *
 * @param judgements one a candidate, and one a link of the tables, which has no score but 1
 * @param unjudged links of entities of which the gold knows no item
 */
public record LinkCalibration(List<Judgement> judgements, int unjudged) {
  private static final String DIP = "https://w3id.org/chancery/ontology#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final int BINS = 10;

  public LinkCalibration {
    judgements = List.copyOf(judgements);
  }

  /**
   * A candidate.
   *
   * @param score what the linker says, 0 to 1
   * @param right whether it is the gold's item
   * @param accepted whether the linker linked to it
   */
  public record Judgement(double score, boolean right, boolean accepted) {}

  /** Nothing judged. */
  public static LinkCalibration none() {
    return new LinkCalibration(List.of(), 0);
  }

  /** Judges the graph of one article. */
  public static LinkCalibration of(Facts gold, Facts found, Model graph) {
    EntityAlignment entities = EntityAlignment.of(gold, found);
    List<Judgement> judgements = new ArrayList<>();
    int unjudged = 0;
    for (Facts.Thing thing : found.things()) {
      String item = entities.gold(thing.id()).map(id -> gold.thing(id).qid()).orElse(null);
      if (item != null) {
        judge(thing, item, graph, judgements);
      } else if (thing.qid() != null) {
        unjudged++;
      }
    }
    return new LinkCalibration(judgements, unjudged);
  }

  private static void judge(Facts.Thing thing, String item, Model graph, List<Judgement> into) {
    Map<String, Double> scores = new TreeMap<>();
    if (thing.qid() != null) {
      scores.put(thing.qid(), 1.0);
    }
    scores.putAll(candidates(graph.getResource(thing.id())));
    scores.forEach(
        (qid, score) -> into.add(new Judgement(score, qid.equals(item), qid.equals(thing.qid()))));
  }

  private static Map<String, Double> candidates(Resource entity) {
    Map<String, Double> scores = new TreeMap<>();
    for (Statement each : entity.listProperties(dip("candidate")).toList()) {
      Resource candidate = each.getResource();
      String item = candidate.getRequiredProperty(dip("item")).getResource().getURI();
      scores.put(
          item.substring(WIKIDATA.length()),
          candidate.getRequiredProperty(dip("score")).getDouble());
    }
    return scores;
  }

  private static Property dip(String name) {
    return ResourceFactory.createProperty(DIP + name);
  }

  /** Both together. */
  public LinkCalibration plus(LinkCalibration other) {
    List<Judgement> all = new ArrayList<>(judgements);
    all.addAll(other.judgements);
    return new LinkCalibration(all, unjudged + other.unjudged);
  }

  /** Links to the wrong item, of all links that the gold can judge. */
  public Tally links() {
    int right = (int) judgements.stream().filter(j -> j.accepted() && j.right()).count();
    int wrong = (int) judgements.stream().filter(j -> j.accepted() && !j.right()).count();
    return new Tally(right, wrong, 0);
  }

  /** Mean distance of the scores from what is right, weighted by bin: 0 is best. */
  public double expectedError() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Judgement> in = in(bin);
      sum += in.size() * Math.abs(meanScore(in) - shareRight(in));
    }
    return judgements.isEmpty() ? 0 : sum / judgements.size();
  }

  private List<Judgement> in(int bin) {
    return judgements.stream()
        .filter(judgement -> Math.min(BINS - 1, (int) (judgement.score() * BINS)) == bin)
        .toList();
  }

  private static double meanScore(List<Judgement> in) {
    return in.stream().mapToDouble(Judgement::score).average().orElse(0);
  }

  private static double shareRight(List<Judgement> in) {
    return in.isEmpty() ? 0 : in.stream().filter(Judgement::right).count() / (double) in.size();
  }

  /** The curve, a line for each tenth of the scores that occurs. */
  public void print(PrintWriter out) {
    out.println("score        candidates  mean score  share right");
    for (int bin = 0; bin < BINS; bin++) {
      List<Judgement> in = in(bin);
      if (!in.isEmpty()) {
        out.printf(
            Locale.ROOT,
            "%.1f to %.1f   %10d  %10.3f  %11.3f%n",
            bin / (double) BINS,
            (bin + 1) / (double) BINS,
            in.size(),
            meanScore(in),
            shareRight(in));
      }
    }
    Tally links = links();
    out.printf(
        Locale.ROOT,
        "expected calibration error %.3f; links: %d right, %d wrong (%.1f %%), %d that the gold"
            + " does not judge%n",
        expectedError(),
        links.right(),
        links.spurious(),
        100 * (1 - links.precision()),
        unjudged);
  }
}
