package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionedArticle;
import org.chancery.reference.PersonRecord;
import org.jspecify.annotations.Nullable;

/** All offices that an article's named persons hold, with whose they are. */
final class HeldOffices {
  private final MentionedArticle article;
  private final MentionIndex index;
  private final NameClusters names;
  private final PersonLinker linker;
  private final Map<Referent, PersonRecord> links;

  HeldOffices(
      MentionedArticle article,
      MentionIndex index,
      NameClusters names,
      PersonLinker linker,
      Map<Referent, PersonRecord> links) {
    this.article = article;
    this.index = index;
    this.names = names;
    this.linker = linker;
    this.links = links;
  }

  /** An office of a person, its title in full, and whose it is. */
  record Held(Referent person, Referent.OfficeHeld office, String title, @Nullable Referent of) {
    /** Whether the words at the office leave open whose it is. */
    boolean isOpen() {
      return office.of() == null;
    }
  }

  /** Whose the offices are that no pronoun and no description owns: whom they mean needs it. */
  void settle(List<TenureReader.OfficeReading> readings) {
    OfficeBodies bodies = bodies(Map.of(), readings);
    for (Held open : offices()) {
      if (open.office().whose() == null) {
        Referent of = bodies.of(open.person(), open.office());
        open.person().settle(open.office(), of);
      }
    }
  }

  /** Whose each office is; this may bring in states that the article does not name. */
  List<Held> read(
      Map<Mention, List<Referent>> meanings, List<TenureReader.OfficeReading> readings) {
    OfficeBodies bodies = bodies(meanings, readings);
    List<Held> held = offices().stream().map(h -> withBody(h, bodies)).toList();
    return held.stream().filter(h -> !isSaidBetter(h, held)).toList();
  }

  private OfficeBodies bodies(
      Map<Mention, List<Referent>> meanings, List<TenureReader.OfficeReading> readings) {
    ServedStates served = new ServedStates(index, names, linker, links);
    OfficeHosts hosts = new OfficeHosts(index, meanings, served, names.home());
    return new OfficeBodies(article, index, names, served, hosts, meanings, readings);
  }

  /** All offices of named persons: those whose owner is told first, then in order of the text. */
  private List<Held> offices() {
    List<Held> held = new ArrayList<>();
    for (Referent person : List.copyOf(names.referents())) {
      if (person.isNamed()) {
        person.offices().forEach(office -> held.add(new Held(person, office, "", null)));
      }
    }
    held.sort(Comparator.comparing(Held::isOpen).thenComparing(h -> h.office().holder().span()));
    return held;
  }

  private static Held withBody(Held held, OfficeBodies bodies) {
    Referent of = bodies.of(held.person(), held.office());
    String title = bodies.title(held.person(), held.office(), of);
    return new Held(held.person(), held.office(), title, of);
  }

  /** Whether the text also gives the exact title of what it calls in general words here. */
  private static boolean isSaidBetter(Held general, List<Held> held) {
    return held.stream()
        .anyMatch(
            h ->
                !h.equals(general)
                    && h.person() == general.person()
                    && h.of() == general.of()
                    && !h.office().former()
                    && Generals.isMoreGeneral(general.title(), h.title()));
  }
}
