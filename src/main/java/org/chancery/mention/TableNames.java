package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.reference.BuildingRecord;
import org.chancery.reference.NameIndex;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.StateRecord;

/** Proposes the names that stand in the reference tables. Immutable. */
final class TableNames {
  private final NameTables tables;
  private final Words words;

  TableNames(NameTables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  List<Proposal> propose(Sentence sentence) {
    SentenceParts parts = SentenceParts.of(sentence);
    List<Proposal> proposals = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (parts.hasPart(token)) {
        proposeAt(parts, token, proposals);
      }
    }
    return proposals;
  }

  private void proposeAt(SentenceParts parts, int token, List<Proposal> proposals) {
    int from = parts.firstPart()[token];
    Optional<NameIndex.Hit<NamedRecord>> name = tables.longest(parts.parts(), from);
    name.ifPresent(hit -> add(parts, token, hit.endPart(), typeOf(hit.values()), proposals));
    Optional<NameIndex.Hit<StateRecord>> demonym = tables.longestDemonym(parts.parts(), from);
    demonym.ifPresent(hit -> add(parts, token, hit.endPart(), EntityType.STATE, proposals));
    Optional<NameIndex.Hit<PersonRecord>> person = tables.longestPerson(parts.parts(), from);
    person
        .filter(hit -> hit.endPart() > from + 1)
        .ifPresent(hit -> add(parts, token, hit.endPart(), EntityType.PERSON, proposals));
  }

  private void add(
      SentenceParts parts, int token, int endPart, EntityType type, List<Proposal> proposals) {
    int end = parts.endToken(endPart);
    if (end > 0 && isName(parts.sentence(), token, end, type)) {
      proposals.add(
          new Proposal(parts.sentence().index(), token, end, type, Proposal.Source.TABLE));
    }
  }

  /** A single word that is written as a name but may be none: the first of a sentence, a verb. */
  private boolean isName(Sentence sentence, int first, int end, EntityType type) {
    if (end - first > 1) {
      return !sentence.token(first).tag().equals("DT")
          || PatternNames.isCapital(sentence.token(first)) && first > 0;
    }
    Token token = sentence.token(first);
    if (type == EntityType.STATE && isLanguage(sentence, first)) {
      return false;
    }
    if (words.is(WordClass.CLOSED, token) && !isAbbreviation(token)) {
      return false;
    }
    return type == EntityType.STATE
        || token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || isAbbreviation(token);
  }

  /** {@code its French acronym}, {@code known in Turkmen as}: a tongue, not a state. */
  private boolean isLanguage(Sentence sentence, int token) {
    String next = token + 1 < sentence.size() ? sentence.token(token + 1).text() : "";
    if (words.is(WordClass.OF_LANGUAGES, next)) {
      return true;
    }
    boolean in = token > 0 && sentence.token(token - 1).text().equals("in");
    boolean modifies =
        token + 1 < sentence.size() && sentence.token(token + 1).tag().matches("NN.*|JJ.*|HYPH");
    return in && !modifies && tables.isDemonymOnly(sentence.token(token).text());
  }

  private static boolean isAbbreviation(Token token) {
    String text = token.text();
    return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  /** The states' names come first; among the rest bodies before places, as in the tables. */
  private static EntityType typeOf(List<NamedRecord> records) {
    if (records.stream().anyMatch(BuildingRecord.class::isInstance)) {
      return EntityType.PLACE;
    }
    return records.stream()
        .map(NameTables::typeOf)
        .min(Comparator.comparingInt(TableNames::rank))
        .orElse(EntityType.PLACE);
  }

  private static int rank(EntityType type) {
    return switch (type) {
      case STATE -> 0;
      case ORGANIZATION -> 1;
      case MECHANISM -> 2;
      case PROJECT -> 3;
      case PLACE -> 4;
      case PERSON -> 5;
    };
  }
}
