package org.chancery.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;

/** Offices that a verb tells: {@code X, who chairs the council}, {@code X heads a party}. */
final class VerbOffices {
  private static final Map<String, String> TITLES =
      Map.of("head", "Head", "chair", "Chair", "co-chair", "Co-Chair", "lead", "Leader");

  private final MentionIndex index;
  private final NameClusters names;

  VerbOffices(MentionIndex index, NameClusters names) {
    this.index = index;
    this.names = names;
  }

  void read() {
    names.referents().stream()
        .filter(r -> r.type() == EntityType.ORGANIZATION || r.type() == EntityType.MECHANISM)
        .forEach(body -> body.mentions().forEach(mention -> read(mention, body)));
  }

  private void read(Mention mention, Referent body) {
    Sentence sentence = index.sentence(mention.sentence());
    int verb = verbBefore(sentence, mention);
    if (verb < 0) {
      return;
    }
    String title = title(sentence, verb);
    boolean past =
        sentence.token(verb).tag().equals("VBD") || sentence.token(verb).tag().equals("VBN");
    boolean former = OfficeWords.isPast(sentence.token(verb - 1));
    if (past && !former) {
      return; // who chaired a body that day need not be its head
    }
    for (Mention holder : holders(sentence, verb)) {
      names
          .of(holder)
          .ifPresent(
              person -> person.addOffice(new Referent.OfficeHeld(title, body, former, holder)));
    }
  }

  private static String title(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean joint = verb > 1 && sentence.token(verb - 2).text().equalsIgnoreCase("co");
    return java.util.Objects.requireNonNull(TITLES.get(joint ? "co-chair" : lemma));
  }

  private int verbBefore(Sentence sentence, Mention mention) {
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - 4); i--) {
      Token token = sentence.token(i);
      boolean verb =
          token.isVerb()
              || token.text().equals(token.lemma())
                  && i > 0
                  && !sentence.token(i - 1).tag().equals("DT");
      if (verb && i > 0 && TITLES.containsKey(token.lemma()) && !token.tag().equals("VBG")) {
        return i;
      }
      if (!token.tag().matches("DT|JJ|PRP\\$|POS|NNP|HYPH")) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb's subjects, also those of the verb it is joined to; else the person just before. */
  private List<Mention> holders(Sentence sentence, int verb) {
    int head = verb;
    for (int step = 0; step < 4 && head >= 0; step++) {
      List<Mention> subjects = subjects(sentence, head);
      if (!subjects.isEmpty()) {
        return subjects;
      }
      head = sentence.token(head).relation().equals("conj") ? sentence.token(head).head() : -1;
    }
    return personJustBefore(sentence, verb).map(List::of).orElse(List.of());
  }

  /** Persons who are a verb's subject, with all that are joined to it. */
  private List<Mention> subjects(Sentence sentence, int verb) {
    return index.in(sentence.index()).stream()
        .filter(OfficeWords::isNamedPerson)
        .filter(m -> m.endToken() <= verb)
        .filter(
            m -> {
              Discourse.Told told = Discourse.of(sentence, m, List.of());
              return told.role().equals("nsubj") && told.clause() == verb;
            })
        .toList();
  }

  private Optional<Mention> personJustBefore(Sentence sentence, int verb) {
    return index.in(sentence.index()).stream()
        .filter(m -> m.endToken() <= verb && verb - m.endToken() < 12)
        .filter(OfficeWords::isNamedPerson)
        .reduce((first, second) -> second);
  }
}
