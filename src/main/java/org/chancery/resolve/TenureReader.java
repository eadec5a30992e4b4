package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.OfficeMention;
import org.chancery.reference.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds which office of whom off the words around it: before a name ({@code Iranian
 * Foreign Minister X}), beside it ({@code X, the foreign minister of Iran}), behind "as" and "is".
 */
final class TenureReader {
  private static final int FARTHEST_JOINED = 6;

  private final MentionIndex index;
  private final NameClusters names;
  private final OfficeTails tails;
  private final OfficeOwners owners;
  private final OfficeHolders holders;
  private final OfficePredicates predicates;
  private final List<OfficeReading> readings = new ArrayList<>();

  TenureReader(MentionIndex index, NameClusters names) {
    this.index = index;
    this.names = names;
    this.tails = new OfficeTails(index);
    this.owners = new OfficeOwners(index, names);
    this.holders = new OfficeHolders(index);
    this.predicates = new OfficePredicates(index);
  }

  /**
   * An office as the text tells it.
   *
   * @param holder null where nobody is named beside it
   * @param of null where the text leaves it open
   * @param possessor whose it is said to be where that is a pronoun or a person: {@code his}
   * @param title with what belongs to it: {@code Ambassador to Iran}
   * @param former whether it is held no more
   * @param end index one past the last token of the phrase with what follows of it
   */
  record OfficeReading(
      OfficeMention office,
      @Nullable Mention holder,
      @Nullable Mention of,
      @Nullable Mention possessor,
      String title,
      boolean former,
      int end) {}

  /** Reads all offices of the article and puts them to their holders. */
  List<OfficeReading> read(List<OfficeMention> offices) {
    offices.forEach(this::add);
    return readings;
  }

  private void add(OfficeMention office) {
    Sentence sentence = index.sentence(office.sentence());
    OfficeTails.Tail tail = tails.after(sentence, office);
    if (addRespectively(sentence, office, tail)) {
      return;
    }
    List<Mention> list = holders.list(sentence, office, tail.end());
    if (list.isEmpty()) {
      readings.add(reading(sentence, office, tail, holder(sentence, office, tail)));
    }
    for (Mention holder : list) {
      readings.add(reading(sentence, office, tail, new OfficePredicates.Holding(holder, false)));
    }
  }

  /** {@code its ambassadors in A, B and C – X, Y and Z}: as many holders as states, in order. */
  private boolean addRespectively(Sentence sentence, OfficeMention office, OfficeTails.Tail tail) {
    Mention first = tail.to() == null ? tail.of() : tail.to();
    if (first == null || !office.plural()) {
      return false;
    }
    List<Mention> states = index.listOf(first);
    int end = states.isEmpty() ? tail.end() : states.get(states.size() - 1).endToken();
    List<Mention> persons = holders.list(sentence, office, end + 1);
    if (states.size() < 2 || persons.size() != states.size()) {
      return false;
    }
    for (int i = 0; i < persons.size(); i++) {
      Mention state = states.get(i);
      OfficeTails.Tail own =
          tail.to() == null
              ? new OfficeTails.Tail(state, null, tail.area(), tail.superior(), end)
              : new OfficeTails.Tail(tail.of(), state, tail.area(), tail.superior(), end);
      readings.add(
          reading(sentence, office, own, new OfficePredicates.Holding(persons.get(i), false)));
    }
    return true;
  }

  private OfficePredicates.@Nullable Holding holder(
      Sentence sentence, OfficeMention office, OfficeTails.Tail tail) {
    if (OfficeWords.isPossessive(sentence, office.endToken())) {
      return null;
    }
    return holders
        .behind(sentence, office, tail)
        .or(() -> holders.before(sentence, office))
        .or(() -> sameHolder(sentence, office))
        .map(holder -> new OfficePredicates.Holding(holder, false))
        .or(() -> predicates.of(sentence, office))
        .orElse(null);
  }

  private OfficeReading reading(
      Sentence sentence,
      OfficeMention office,
      OfficeTails.Tail tail,
      OfficePredicates.@Nullable Holding holding) {
    Mention holder = holding == null ? null : holding.holder();
    boolean former =
        office.former()
            || holding != null && holding.former()
            || owners.isPast(sentence, office)
            || OfficeOwners.isPastAfter(sentence, tail.end());
    return new OfficeReading(
        office,
        holder,
        body(sentence, office, tail, holder).orElse(null),
        owners.possessor(sentence, office).orElse(null),
        title(office, tail),
        former,
        tail.end());
  }

  private Optional<Mention> body(
      Sentence sentence, OfficeMention office, OfficeTails.Tail tail, @Nullable Mention holder) {
    Optional<Mention> before = owners.body(sentence, office);
    Optional<Mention> after = Optional.ofNullable(tail.of());
    boolean posted = OfficeWords.isPosted(office.title());
    return (posted ? before.or(() -> after) : after.or(() -> before))
        .or(() -> ofSuperior(sentence, tail.superior()))
        .or(() -> behindHolder(sentence, office, holder));
  }

  /** The state of the president in {@code special assistant to the Azerbaijani president}. */
  private Optional<Mention> ofSuperior(Sentence sentence, @Nullable OfficeMention superior) {
    return Optional.ofNullable(superior)
        .flatMap(
            office ->
                owners
                    .body(sentence, office)
                    .or(() -> Optional.ofNullable(tails.after(sentence, office).of())));
  }

  /** {@code Prime Minister X of Malaysia}. */
  private Optional<Mention> behindHolder(
      Sentence sentence, OfficeMention office, @Nullable Mention holder) {
    if (holder == null
        || holder.firstToken() < office.endToken()
        || holder.endToken() + 1 >= sentence.size()
        || !sentence.token(holder.endToken()).text().equals("of")) {
      return Optional.empty();
    }
    int first = holder.endToken() + 1;
    int body = sentence.token(first).tag().equals("DT") ? first + 1 : first;
    return index.startingAt(sentence.index(), body).filter(OfficeWords::isBody);
  }

  private String title(OfficeMention office, OfficeTails.Tail tail) {
    StringBuilder title = new StringBuilder(office.title());
    if (tail.superior() != null) {
      title.append(" to the ").append(tail.superior().title());
    }
    if (tail.to() != null) {
      title.append(" to ").append(destination(tail.to()));
    }
    if (tail.area() != null) {
      title.append(" for ").append(fullName(tail.area()));
    }
    return title.toString();
  }

  /** A capital stands for its state: the ambassador in Madrid is the one to Spain. */
  private String destination(Mention mention) {
    return names
        .of(mention)
        .filter(place -> place.type() == EntityType.PLACE)
        .map(Referent::record)
        .filter(PlaceRecord.class::isInstance)
        .map(PlaceRecord.class::cast)
        .filter(place -> place.kind().equals("capital"))
        .flatMap(place -> names.states().withId(place.state()))
        .map(state -> state.name())
        .orElseGet(() -> fullName(mention));
  }

  private String fullName(Mention mention) {
    return names.of(mention).map(Referents::name).orElse(mention.text());
  }

  /** {@code X, minister of A and deputy head of B}: the holder of the office just read. */
  private Optional<Mention> sameHolder(Sentence sentence, OfficeMention office) {
    int and = holders.beforeApposition(sentence, office);
    if (readings.isEmpty() || and < 1 || !sentence.token(and).text().equals("and")) {
      return Optional.empty();
    }
    OfficeReading last = readings.get(readings.size() - 1);
    boolean adjacent =
        last.office().sentence() == sentence.index()
            && and - last.end() <= FARTHEST_JOINED
            && last.holder() != null
            && last.holder().endToken() <= last.office().firstToken();
    return adjacent ? Optional.ofNullable(last.holder()) : Optional.empty();
  }
}
