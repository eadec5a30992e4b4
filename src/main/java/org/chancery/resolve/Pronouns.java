package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;

/** Whom he, she, it and they mean. */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
  private static final int REACH = 3;

  private final Discourse discourse;

  Pronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  List<Referent> meant(Sentence sentence, Mention mention) {
    String word = mention.text().toLowerCase(Locale.ROOT);
    if (MALE.contains(word) || FEMALE.contains(word)) {
      return person(sentence, mention, word, FEMALE.contains(word) ? "female" : "male");
    }
    return NEUTER.contains(word) ? thing(sentence, mention, word) : several(mention);
  }

  private List<Referent> person(Sentence sentence, Mention mention, String word, String gender) {
    Discourse.Told self = Discourse.of(sentence, mention, List.of());
    boolean object = !POSSESSIVE.contains(word) && !self.isSubject();
    return discourse
        .mostProminent(
            mention.sentence(),
            REACH,
            t ->
                isOne(t, EntityType.PERSON)
                    && agrees(t.meant().get(0), gender)
                    && !isApposed(sentence, t, mention, word)
                    && !(object && t.isSubject() && sameClause(t, self, mention)))
        .map(
            t -> {
              learnGender(t.meant().get(0), gender);
              return t.meant();
            })
        .orElse(List.of());
  }

  /** {@code X, his counterpart}: not X's own. */
  private static boolean isApposed(
      Sentence sentence, Discourse.Told told, Mention mention, String word) {
    int comma = mention.firstToken() - 1;
    return POSSESSIVE.contains(word)
        && comma > 0
        && sentence.token(comma).text().equals(",")
        && told.mention().sentence() == mention.sentence()
        && told.mention().endToken() == comma
        && isClosed(sentence, mention.endToken());
  }

  /** Whether a few words and a comma follow, rather than a name that makes it a list. */
  private static boolean isClosed(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).tag().matches("JJ|NNS?")) {
      i++;
    }
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }

  private static boolean sameClause(Discourse.Told told, Discourse.Told self, Mention mention) {
    return told.mention().sentence() == mention.sentence() && told.clause() == self.clause();
  }

  private static boolean isOne(Discourse.Told told, EntityType type) {
    return told.meant().size() == 1 && told.meant().get(0).type() == type;
  }

  private static boolean agrees(Referent person, String gender) {
    return person.gender().isEmpty() || person.gender().equals(gender);
  }

  /** One pronoun tells the gender for the rest of the article. */
  private static void learnGender(Referent person, String gender) {
    if (person.gender().isEmpty()) {
      person.setGender(gender);
    }
  }

  private List<Referent> thing(Sentence sentence, Mention mention, String word) {
    if (isExpletive(sentence, mention)) {
      return List.of();
    }
    return discourse
        .mostProminent(
            mention.sentence(),
            1,
            t -> isAgentThing(t) && (!word.equals("itself") || t.isSubject()))
        .map(Discourse.Told::meant)
        .orElse(List.of());
  }

  private static boolean isAgentThing(Discourse.Told told) {
    return told.meant().size() == 1
        && switch (told.meant().get(0).type()) {
          case STATE, ORGANIZATION, MECHANISM, PROJECT -> true;
          case PERSON, PLACE -> false;
        };
  }

  /** {@code it is hoped}, {@code it was agreed that}. */
  private static boolean isExpletive(Sentence sentence, Mention mention) {
    String relation = sentence.token(mention.firstToken()).relation();
    int next = mention.endToken();
    boolean be = next < sentence.size() && sentence.token(next).lemma().equals("be");
    return relation.equals("expl") || be && relation.startsWith("nsubj");
  }

  /** People or states that stand in one list, or that one description has named together. */
  private List<Referent> several(Mention mention) {
    List<Referent> group =
        discourse
            .mostProminent(mention.sentence(), 1, t -> t.meant().size() > 1)
            .map(Discourse.Told::meant)
            .orElse(List.of());
    if (!group.isEmpty()) {
      return group;
    }
    List<Referent> people = discourse.lastList(EntityType.PERSON, mention.sentence(), 1);
    if (!people.isEmpty()) {
      return people;
    }
    List<Referent> states = discourse.lastList(EntityType.STATE, mention.sentence(), 1);
    return states.isEmpty() ? personsBefore(mention) : states;
  }

  /** Those whom the sentence before names, where they are at least two. */
  private List<Referent> personsBefore(Mention mention) {
    List<Referent> persons =
        discourse.in(mention.sentence() - 1).stream()
            .filter(t -> isOne(t, EntityType.PERSON))
            .map(t -> t.meant().get(0))
            .filter(Referent::isNamed)
            .distinct()
            .toList();
    return persons.size() > 1 ? persons : List.of();
  }
}
