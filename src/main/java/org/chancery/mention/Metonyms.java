package org.chancery.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.article.Block;
import org.chancery.reference.BuildingRecord;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PlaceRecord;

/**
 * Decides whether the name of a capital or a palace means its government: by what it does, and by
 * the preposition before it. Immutable.
 */
final class Metonyms {
  private static final Set<String> PARTY_PREPOSITIONS =
      Set.of("with", "between", "by", "against", "toward", "towards", "for", "among", "without");
  private static final Set<String> OCCASIONS =
      Set.of(
          "talks",
          "summit",
          "meeting",
          "declaration",
          "agreement",
          "conference",
          "forum",
          "accord",
          "treaty",
          "embassy",
          "consulate",
          "protocol",
          "airport",
          "trip",
          "visit",
          "round");
  private static final Set<String> OBJECTS_OF_PLACE =
      Set.of(
          "visit",
          "leave",
          "reach",
          "enter",
          "attack",
          "bomb",
          "strike",
          "hit",
          "tour",
          "seize",
          "capture",
          "shell",
          "target",
          "evacuate",
          "depart",
          "link",
          "connect");
  private static final Set<String> PLACE_OWNS =
      Set.of(
          "airport",
          "street",
          "streets",
          "centre",
          "center",
          "square",
          "suburb",
          "mayor",
          "outskirts",
          "university",
          "residents",
          "palace",
          "metro",
          "port",
          "district",
          "skyline",
          "hotel");

  private static final Set<String> GOVERNMENT_HAS =
      Set.of(
          "capitulation",
          "consent",
          "approval",
          "stance",
          "position",
          "policy",
          "support",
          "refusal",
          "demand",
          "decision",
          "aim",
          "ambition",
          "intention",
          "accusation",
          "ally",
          "behalf",
          "recognition",
          "criticism",
          "backing",
          "interest");

  private final NameTables tables;
  private final Words words;

  Metonyms(NameTables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  /** Whether the words may name a seat of government at all. */
  boolean isSeat(String text) {
    List<NamedRecord> records = tables.named(text);
    return records.stream()
            .anyMatch(
                record ->
                    record instanceof BuildingRecord
                        || record instanceof PlaceRecord place && place.kind().equals("capital"))
        && records.stream().noneMatch(org.chancery.reference.StateRecord.class::isInstance);
  }

  /** Whether the government is meant. */
  boolean isGovernment(Sentence sentence, Proposal place) {
    if (sentence.block() == Block.Kind.PARAGRAPH || sentence.block() == Block.Kind.LIST_ITEM) {
      return isGovernment(sentence, place.first(), headOf(sentence, place), 0);
    }
    return isGovernmentInHeadline(sentence, place);
  }

  /** Headlines have few places: what is not gone to, and no meeting's name, is a government. */
  private boolean isGovernmentInHeadline(Sentence sentence, Proposal place) {
    boolean gone =
        preposition(sentence, place.first())
            .filter(word -> !PARTY_PREPOSITIONS.contains(word))
            .isPresent();
    boolean occasion =
        place.end() < sentence.size()
            && OCCASIONS.contains(PatternNames.lower(sentence.token(place.end())));
    return !gone && !occasion;
  }

  private boolean isGovernment(Sentence sentence, int first, int token, int depth) {
    if (isActing(sentence, token)) {
      return true;
    }
    if (isPossessive(sentence, token)) {
      return !PLACE_OWNS.contains(lemma(sentence, sentence.token(token).head()));
    }
    Optional<String> preposition = preposition(sentence, first);
    if (preposition.isPresent()) {
      boolean party = PARTY_PREPOSITIONS.contains(preposition.get()) && !isRoute(sentence, token);
      return party || preposition.get().equals("of") && isActOf(sentence, token);
    }
    Token word = sentence.token(token);
    String relation = word.relation();
    if (relation.equals("conj") && depth < 4 && word.head() >= 0) {
      return isGovernment(sentence, word.head(), word.head(), depth + 1);
    }
    return switch (relation) {
      case "nsubj", "nsubj:pass", "nsubj:outer" -> isAct(sentence, word);
      case "obj", "iobj" -> !OBJECTS_OF_PLACE.contains(lemma(sentence, word.head()));
      case "nmod:poss" -> !PLACE_OWNS.contains(lemma(sentence, word.head()));
      default -> false;
    };
  }

  /** The first word of a sentence, and a verb of saying behind it, however it is parsed. */
  private boolean isActing(Sentence sentence, int token) {
    return token == 0
        && sentence.size() > 1
        && (words.isVerb(WordClass.SPEECH, sentence.token(1))
            || sentence.token(1).tag().matches("VB[DZP]|MD"));
  }

  private static boolean isPossessive(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("POS");
  }

  /** {@code between Tehran and Baku by rail}: lines run between cities. */
  private static boolean isRoute(Sentence sentence, int token) {
    int head = sentence.token(token).head();
    return head >= 0
        && Set.of("railway", "road", "line", "flight", "highway", "travel", "fly", "route", "train")
            .contains(sentence.token(head).lemma());
  }

  /** {@code the capitulation of Kyiv}: what governments have and cities have not. */
  private static boolean isActOf(Sentence sentence, int token) {
    return GOVERNMENT_HAS.contains(lemma(sentence, sentence.token(token).head()));
  }

  private boolean isAct(Sentence sentence, Token subject) {
    if (subject.head() < 0) {
      return false;
    }
    Token verb = sentence.token(subject.head());
    boolean copula = !verb.isVerb();
    return !copula || words.isVerb(WordClass.SPEECH, verb);
  }

  private static String lemma(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.token(token).lemma();
  }

  private static Optional<String> preposition(Sentence sentence, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
      Token word = sentence.token(i);
      boolean joins = word.relation().equals("mark") || word.text().equals("that");
      if (!joins && (word.tag().equals("IN") || word.tag().equals("TO"))) {
        return Optional.of(PatternNames.lower(word));
      }
      if (!word.tag().equals("DT") && !word.tag().startsWith("JJ")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static int headOf(Sentence sentence, Proposal place) {
    for (int i = place.first(); i < place.end(); i++) {
      int head = sentence.token(i).head();
      if (head < place.first() || head >= place.end()) {
        return i;
      }
    }
    return place.first();
  }
}
