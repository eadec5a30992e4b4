package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Finds descriptions and pronouns: {@code both countries}, {@code the Iranian minister}, she. */
final class Nominals {
  private final MentionRules rules;

  Nominals(MentionRules rules) {
    this.rules = rules;
  }

  List<Proposal> descriptions(Sentence sentence, TakenTokens taken, Offices offices) {
    List<Proposal> found = new ArrayList<>();
    for (OfficePhrase office : offices.in(sentence.index())) {
      if (taken.isFree(sentence.index(), office.first(), office.end())
          && !taken.is(EntityType.PERSON, sentence.index(), office.end())) {
        found.add(of(sentence, office.first(), office.end(), typeOf(sentence, office)));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (taken.isFree(sentence.index(), i) && !offices.covers(sentence.index(), i)) {
        noun(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Officials and analysts act as a body; two ministers are two persons. */
  private EntityType typeOf(Sentence sentence, OfficePhrase office) {
    return rules
        .groups()
        .of(sentence.token(office.head()).text())
        .filter(group -> office.plural())
        .map(NounGroup::type)
        .orElse(EntityType.PERSON);
  }

  private Optional<Proposal> noun(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!token.isNoun() || isModifier(sentence, i)) {
      return Optional.empty();
    }
    return rules.groups().of(token.text()).map(group -> of(sentence, i, i + 1, group.type()));
  }

  /** {@code border} in {@code border talks}. */
  private static boolean isModifier(Sentence sentence, int i) {
    return sentence.token(i).relation().equals("compound") && sentence.token(i).head() == i + 1;
  }

  List<Proposal> pronouns(Sentence sentence, TakenTokens taken) {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.tag().startsWith("PRP") && taken.isFree(sentence.index(), i)) {
        pronounType(PatternNames.lower(token))
            .ifPresent(type -> found.add(of(sentence, found, token, type)));
      }
    }
    return found;
  }

  private static Proposal of(
      Sentence sentence, List<Proposal> found, Token token, EntityType type) {
    int i = sentence.tokens().indexOf(token);
    return of(sentence, i, i + 1, type);
  }

  private static Optional<EntityType> pronounType(String word) {
    return switch (word) {
      case "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "they",
          "them",
          "their",
          "themselves" ->
          Optional.of(EntityType.PERSON);
      case "it", "its", "itself" -> Optional.of(EntityType.STATE);
      default -> Optional.empty();
    };
  }

  private static Proposal of(Sentence sentence, int first, int end, EntityType type) {
    return new Proposal(sentence.index(), first, end, type, Proposal.Source.CONTEXT);
  }
}
