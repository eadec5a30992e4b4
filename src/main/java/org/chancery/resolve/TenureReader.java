package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;

/**
 * Reads who holds which office of whom off the words around it: before a name ({@code Iranian
 * Foreign Minister X}), beside it ({@code X, the foreign minister of Iran}), behind "as" and "is".
 */
final class TenureReader {
  private static final Set<String> OF = Set.of("of", "at", "in", "for", "to");

  private final MentionIndex index;
  private final NameClusters names;
  private final List<OfficeReading> readings = new ArrayList<>();

  TenureReader(MentionIndex index, NameClusters names) {
    this.index = index;
    this.names = names;
  }

  /**
   * An office as the text tells it.
   *
   * @param holder null where nobody is named beside it
   * @param of null where the text leaves it open
   * @param title with what belongs to it: {@code Ambassador to Iran}
   * @param end index one past the last token of the phrase with what follows of it
   */
  record OfficeReading(
      OfficeMention office,
      @org.jspecify.annotations.Nullable Mention holder,
      @org.jspecify.annotations.Nullable Mention of,
      String title,
      int end) {}

  /** Reads all offices of the article and puts them to their holders. */
  List<OfficeReading> read(List<OfficeMention> offices) {
    for (OfficeMention office : offices) {
      readings.add(reading(office));
    }
    return readings;
  }

  private OfficeReading reading(OfficeMention office) {
    Sentence sentence = index.sentence(office.sentence());
    Optional<Mention> before = bodyBefore(sentence, office);
    Optional<Mention> after =
        superiorOffice(sentence, office).isPresent()
            ? Optional.empty()
            : bodyAfter(sentence, office);
    boolean destination = after.isPresent() && isDestination(sentence, office);
    Optional<Mention> of =
        before.isPresent() && (destination || !isOf(sentence, office))
            ? before
            : after.filter(m -> !destination).or(() -> before);
    int end = after.map(Mention::endToken).orElse(office.endToken());
    String title = title(sentence, office, after, destination);
    Optional<Mention> superior = superior(sentence, office);
    Optional<Mention> holder = holder(sentence, office, end);
    return new OfficeReading(
        office,
        holder.orElse(null),
        of.or(() -> superior).orElse(null),
        superiorTitle(sentence, office, title),
        end);
  }

  private boolean isOf(Sentence sentence, OfficeMention office) {
    return office.endToken() < sentence.size()
        && sentence.token(office.endToken()).text().equals("of");
  }

  /** {@code ambassador to Iran}: where the holder is sent, not whom it serves. */
  private static boolean isDestination(Sentence sentence, OfficeMention office) {
    String preposition = lower(sentence.token(office.endToken()));
    return preposition.equals("to")
        || preposition.equals("in")
            && office.title().toLowerCase(Locale.ROOT).contains("ambassador");
  }

  private String title(
      Sentence sentence, OfficeMention office, Optional<Mention> after, boolean destination) {
    return destination && after.isPresent() && !isPeople(after.get())
        ? office.title() + " to " + fullName(after.get())
        : office.title();
  }

  private static boolean isPeople(Mention mention) {
    return mention.type() == EntityType.PERSON;
  }

  private String fullName(Mention mention) {
    return names.of(mention).map(Referents::name).orElse(mention.text());
  }

  /** {@code Iranian X}, {@code Iran's X}, {@code EU X}. */
  private Optional<Mention> bodyBefore(Sentence sentence, OfficeMention office) {
    int i = office.firstToken();
    while (i > 0 && isBetweenBodyAndOffice(sentence, i - 1)) {
      i--;
    }
    Optional<Mention> body = index.endingAt(office.sentence(), i).filter(TenureReader::isBody);
    if (body.isEmpty() && i > 1 && sentence.token(i - 1).tag().equals("WP$")) {
      return whose(sentence, i - 1);
    }
    if (body.isEmpty() && i > 1 && sentence.token(i - 1).text().equals("and")) {
      return index
          .officeEndingAt(office.sentence(), i - 1)
          .flatMap(first -> bodyBefore(sentence, first));
    }
    return body;
  }

  /** {@code the European Union, whose foreign policy chief}. */
  private Optional<Mention> whose(Sentence sentence, int whose) {
    int end = sentence.token(whose - 1).text().equals(",") ? whose - 1 : whose;
    return index.endingAt(sentence.index(), end).filter(TenureReader::isBody);
  }

  private boolean isBetweenBodyAndOffice(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean covered = index.at(sentence.index(), token).filter(TenureReader::isBody).isPresent();
    return !covered
        && (word.tag().equals("POS")
            || word.tag().equals("JJ")
            || word.text().equals("-")
            || word.tag().equals("VBG")
            || word.tag().equals("VBN")
            || word.tag().equals("RB"));
  }

  private static boolean isBody(Mention mention) {
    boolean named = mention.kind() == MentionKind.NAMED || mention.kind() == MentionKind.METONYM;
    boolean institution =
        mention.kind() == MentionKind.NOMINAL
            && (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.STATE);
    boolean type =
        mention.type() == EntityType.STATE
            || mention.type() == EntityType.ORGANIZATION
            || mention.type() == EntityType.MECHANISM;
    return named && type || institution;
  }

  /** {@code X of Iran}, {@code X at the Foreign Ministry}, {@code X to Iran}. */
  private Optional<Mention> bodyAfter(Sentence sentence, OfficeMention office) {
    int i = office.endToken();
    if (i + 1 >= sentence.size() || !OF.contains(lower(sentence.token(i)))) {
      return Optional.empty();
    }
    i++;
    while (i < sentence.size() && isBeforeBody(sentence, i)) {
      i++;
    }
    Optional<Mention> body = index.startingAt(office.sentence(), i).filter(TenureReader::isBody);
    return body.flatMap(first -> institutionOf(sentence, first).or(() -> Optional.of(first)));
  }

  /** {@code Kyrgyzstan's cabinet}: what belongs to the state rather than the state. */
  private Optional<Mention> institutionOf(Sentence sentence, Mention state) {
    int next = state.endToken();
    if (next < sentence.size() && sentence.token(next).tag().equals("POS")) {
      next++;
    }
    return index
        .startingAt(sentence.index(), next)
        .filter(m -> m.type() == EntityType.ORGANIZATION && isBody(m));
  }

  private boolean isBeforeBody(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean adjective = word.tag().equals("JJ") && index.at(sentence.index(), token).isEmpty();
    return word.tag().equals("DT") || adjective;
  }

  /** The state of the president in {@code special assistant to the Azerbaijani president}. */
  private Optional<Mention> superior(Sentence sentence, OfficeMention office) {
    return superiorOffice(sentence, office)
        .flatMap(other -> bodyBefore(sentence, other).or(() -> bodyAfter(sentence, other)));
  }

  private Optional<OfficeMention> superiorOffice(Sentence sentence, OfficeMention office) {
    int i = office.endToken();
    if (i >= sentence.size() || !Set.of("to", "of").contains(lower(sentence.token(i)))) {
      return Optional.empty();
    }
    for (int next = i + 1; next < Math.min(sentence.size(), i + 6); next++) {
      Optional<OfficeMention> other = index.officeStartingAt(office.sentence(), next);
      if (other.isPresent()) {
        return other;
      }
      boolean between = sentence.token(next).tag().matches("DT|POS|JJ|NNP|PRP\\$");
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String superiorTitle(Sentence sentence, OfficeMention office, String title) {
    return superiorOffice(sentence, office)
        .map(other -> title + " to the " + other.title())
        .orElse(title);
  }

  private Optional<Mention> holder(Sentence sentence, OfficeMention office, int end) {
    return nameBehind(sentence, office)
        .or(() -> nameBeside(sentence, office, end))
        .or(() -> nameBefore(sentence, office))
        .or(() -> predicate(sentence, office));
  }

  /** {@code Foreign Minister X}, {@code Deputy Prime Minister and Foreign Minister X}. */
  private Optional<Mention> nameBehind(Sentence sentence, OfficeMention office) {
    int i = office.endToken();
    while (i < sentence.size() && isHonorific(sentence, i)) {
      i++;
    }
    Optional<Mention> person = personAt(sentence, i);
    if (person.isEmpty() && i + 1 < sentence.size() && sentence.token(i).text().equals("and")) {
      return index
          .officeStartingAt(office.sentence(), i + 1)
          .flatMap(next -> nameBehind(sentence, next));
    }
    return person;
  }

  private boolean isHonorific(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.endsWith(".") && text.length() <= 5 && Character.isUpperCase(text.charAt(0))
        || Set.of("Sheikh", "Sayyid", "General", "Ayatollah", "Mullah").contains(text)
            && index.at(sentence.index(), token).isEmpty();
  }

  private Optional<Mention> personAt(Sentence sentence, int token) {
    return index
        .startingAt(sentence.index(), token)
        .filter(m -> m.type() == EntityType.PERSON && m.kind() == MentionKind.NAMED);
  }

  /** {@code the speaker of parliament, X,} and {@code Poland's top diplomat, X}. */
  private Optional<Mention> nameBeside(Sentence sentence, OfficeMention office, int end) {
    boolean comma = end < sentence.size() && sentence.token(end).text().equals(",");
    if (!comma || isPlural(sentence, office)) {
      return Optional.empty();
    }
    Optional<Mention> person = personAt(sentence, end + 1);
    return person.filter(
        found ->
            found.endToken() >= sentence.size()
                || sentence.token(found.endToken()).text().matches("[,.;:)”\"]")
                || sentence.token(found.endToken()).tag().equals("CC"));
  }

  private static boolean isPlural(Sentence sentence, OfficeMention office) {
    int last = office.endToken() - 1;
    for (int i = office.firstToken() + 1; i < office.endToken(); i++) {
      if (sentence.token(i).tag().equals("IN")) {
        last = i - 1;
        break;
      }
    }
    return sentence.token(last).tag().matches("NNP?S");
  }

  /** {@code X, Iran's minister of roads}; {@code X, minister of A and deputy head of B}. */
  private Optional<Mention> nameBefore(Sentence sentence, OfficeMention office) {
    int i = office.firstToken() - 1;
    while (i >= 0 && isInApposition(sentence, i)) {
      i--;
    }
    if (i > 0 && sentence.token(i).text().equals(",") && !isPlural(sentence, office)) {
      return index
          .endingAt(office.sentence(), i)
          .filter(m -> m.type() == EntityType.PERSON && m.kind() == MentionKind.NAMED);
    }
    return i > 0 && sentence.token(i).text().equals("and")
        ? sameHolder(sentence, i)
        : Optional.empty();
  }

  private boolean isInApposition(Sentence sentence, int token) {
    Token word = sentence.token(token);
    Optional<Mention> mention = index.at(sentence.index(), token);
    return mention.filter(TenureReader::isBody).isPresent()
        || word.tag().matches("DT|POS|JJ|RB|PRP\\$|VBN|VBG|HYPH")
        || word.text().equals("-");
  }

  /** The holder of the office just read in the same apposition. */
  private Optional<Mention> sameHolder(Sentence sentence, int and) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    OfficeReading last = readings.get(readings.size() - 1);
    boolean adjacent =
        last.office().sentence() == sentence.index()
            && and - last.end() <= 6
            && last.holder() != null
            && last.holder().endToken() <= last.office().firstToken();
    return adjacent ? Optional.ofNullable(last.holder()) : Optional.empty();
  }

  /** {@code X, who doubles as deputy prime minister}; {@code X is the prime minister}. */
  private Optional<Mention> predicate(Sentence sentence, OfficeMention office) {
    int head = head(sentence, office);
    int i = office.firstToken() - 1;
    while (i > 0 && sentence.token(i).tag().matches("DT|JJ|POS")
        || i > 0 && index.at(sentence.index(), i).filter(TenureReader::isBody).isPresent()) {
      i--;
    }
    if (i > 0 && sentence.token(i).text().equals("as") && isBecoming(sentence, i - 1)) {
      return lastPersonBefore(sentence, i);
    }
    return copulaSubject(sentence, head);
  }

  private static boolean isBecoming(Sentence sentence, int token) {
    Set<String> verbs =
        Set.of(
            "double",
            "serve",
            "appoint",
            "name",
            "act",
            "elect",
            "re-elect",
            "swear",
            "reappoint",
            "inaugurate",
            "him",
            "her");
    for (int i = token; i >= Math.max(0, token - 2); i--) {
      if (verbs.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> lastPersonBefore(Sentence sentence, int token) {
    return index.in(sentence.index()).stream()
        .filter(m -> m.endToken() <= token)
        .filter(m -> m.type() == EntityType.PERSON && m.kind() == MentionKind.NAMED)
        .reduce((first, second) -> second);
  }

  private Optional<Mention> copulaSubject(Sentence sentence, int head) {
    boolean copula = false;
    int subject = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.head() == head) {
        copula |= token.relation().equals("cop") && !token.text().equals("be");
        subject = token.relation().equals("nsubj") ? i : subject;
        if (token.tag().equals("MD") || token.text().equals("not")) {
          return Optional.empty();
        }
      }
    }
    return copula && subject >= 0
        ? index
            .at(sentence.index(), subject)
            .filter(m -> m.type() == EntityType.PERSON && m.kind() == MentionKind.NAMED)
        : Optional.empty();
  }

  private static int head(Sentence sentence, OfficeMention office) {
    for (int i = office.firstToken(); i < office.endToken(); i++) {
      int head = sentence.token(i).head();
      if (head < office.firstToken() || head >= office.endToken()) {
        return i;
      }
    }
    return office.endToken() - 1;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
