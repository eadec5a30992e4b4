package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.Token;
import org.jspecify.annotations.Nullable;

/**
 * Proposes names that OpenNLP's name finder sees. Given the sentences of an article in order, for
 * it remembers what it has decided; not thread-safe.
 */
final class StatisticalNames {
  /**
   * Mean probability of a name's labels below which it is not proposed. OpenNLP's perceptron
   * spreads its probabilities thinly over all labels: certain names have little more than this.
   */
  private static final double LEAST_CERTAINTY = 0.07;

  private final NameFinderME finder;
  private final NameFeatures features;

  StatisticalNames(TokenNameFinderModel model, NameFeatures features) {
    this.finder = new NameFinderME(model);
    this.features = features;
  }

  /** Forgets the last article. */
  void start() {
    finder.clearAdaptiveData();
  }

  List<Proposal> propose(Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(t -> TagForm.of(t.text())).toList();
    List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
    Span[] found = finder.find(words.toArray(String[]::new), features.of(words, tags));
    double[] certainty = finder.probs(found);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Span span = found[i];
      EntityType type = type(span.getType());
      if (type != null && certainty[i] >= LEAST_CERTAINTY && isName(sentence, span, type)) {
        proposals.add(
            new Proposal(
                sentence.index(), span.getStart(), span.getEnd(), type, Proposal.Source.MODEL));
      }
    }
    return proposals;
  }

  /**
   * Whether a stretch begins with a capital, has a proper noun in it, and no comma. An abbreviation
   * that the article does not explain may be anything, a body or not.
   */
  private static boolean isName(Sentence sentence, Span span, EntityType type) {
    boolean unexplained =
        type == EntityType.ORGANIZATION
            && span.length() == 1
            && Abbreviations.isAbbreviation(sentence.token(span.getStart()).text());
    boolean listed =
        sentence.tokens().subList(span.getStart(), span.getEnd()).stream()
            .anyMatch(token -> token.text().equals(","));
    return !unexplained
        && !listed
        && PatternNames.isCapital(sentence.token(span.getStart()))
        && sentence.tokens().subList(span.getStart(), span.getEnd()).stream()
            .anyMatch(token -> token.isProperNoun() || token.tag().equals("CD"));
  }

  /**
   * What a label of the corpus proposes. States are a closed class, which the tables know: the
   * model learns them to tell other names from them, and proposes none. Projects are left to the
   * patterns: nearly all have a noun that tells, and the model takes treaties for projects.
   */
  private static @Nullable EntityType type(String label) {
    return switch (label) {
      case "person" -> EntityType.PERSON;
      case "organization" -> EntityType.ORGANIZATION;
      case "mechanism" -> EntityType.MECHANISM;
      case "place" -> EntityType.PLACE;
      default -> null;
    };
  }
}
