package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Heads;
import org.chancery.mention.Mention;
import org.chancery.mention.NameTables;
import org.chancery.reference.StateRecord;

/**
 * The full name of a state's institution: {@code Gabon's Constitutional Court}, {@code Gabonese
 * Constitutional Court} and {@code Constitutional Court of Gabon} are one.
 */
final class InstitutionNames {
  private final AnnotatedArticle article;
  private final NameTables tables;
  private final Heads heads;
  private final List<Mention> mentions;
  private final HomeState home;

  InstitutionNames(
      AnnotatedArticle article,
      NameTables tables,
      Heads heads,
      List<Mention> mentions,
      HomeState home) {
    this.home = home;
    this.heads = heads;
    this.article = article;
    this.tables = tables;
    this.mentions = mentions;
  }

  /** None where no state is told, or the name begins with none. */
  Optional<String> fullName(Mention mention) {
    if (mention.type() != EntityType.ORGANIZATION) {
      return Optional.empty();
    }
    return opening(mention).or(() -> owner(mention)).or(() -> atHome(mention));
  }

  /** {@code the Foreign Ministry} is that of the city that the report comes from. */
  private Optional<String> atHome(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    boolean ministry = mention.text().matches("\\p{Lu}.*Ministry");
    return ministry
            && tables.named(mention.text(), mention.type()).isEmpty()
            && isInstitution(sentence, mention.endToken() - 1)
        ? home.at(mention.sentence())
            .flatMap(this::stateName)
            .map(state -> mention.text() + " of " + state)
        : Optional.empty();
  }

  private Optional<String> stateName(String id) {
    return tables.tables().states().stream()
        .filter(state -> state.id().equals(id))
        .map(StateRecord::name)
        .findFirst();
  }

  /** {@code Armenia's Security Council}, which no body of that name elsewhere is. */
  boolean isOwned(Mention mention) {
    return mention.type() == EntityType.ORGANIZATION
        && isInstitution(article.sentences().get(mention.sentence()), mention.endToken() - 1)
        && owner(mention).isPresent();
  }

  private Optional<String> opening(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    for (int end = mention.endToken() - 1; end > mention.firstToken(); end--) {
      List<StateRecord> states = tables.states(text(sentence, mention.firstToken(), end));
      if (!states.isEmpty() && isInstitution(sentence, mention.endToken() - 1)) {
        return Optional.of(text(sentence, end, mention.endToken()) + " of " + states.get(0).name());
      }
    }
    return Optional.empty();
  }

  private boolean isInstitution(Sentence sentence, int last) {
    return heads.endingAt(sentence, last).filter(found -> found.head().isInstitution()).isPresent();
  }

  private Optional<String> owner(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    int possessive = mention.firstToken() - 1;
    if (possessive < 1 || !sentence.token(possessive).tag().equals("POS")) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(m -> m.sentence() == mention.sentence() && m.endToken() == possessive)
        .filter(m -> m.type() == EntityType.STATE)
        .findFirst()
        .flatMap(m -> tables.states(m.text()).stream().findFirst())
        .map(state -> mention.text() + " of " + state.name());
  }

  private static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued =
          i == first || sentence.token(i - 1).span().end() == sentence.token(i).span().begin();
      text.append(glued ? "" : " ").append(sentence.token(i).text());
    }
    return text.toString();
  }
}
