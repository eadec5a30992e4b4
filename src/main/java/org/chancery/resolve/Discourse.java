package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;

/** What an article has spoken of so far, and how prominently. Not thread-safe. */
final class Discourse {
  private final List<Told> told = new ArrayList<>();

  /**
   * One mention with its meaning.
   *
   * @param head index of its head's token
   * @param role grammatical role of the head, conjuncts as their first
   * @param clause index of the verb that it belongs to, -1 without
   */
  record Told(
      Mention mention, List<Referent> meant, int head, String role, int clause, int firstConjunct) {
    boolean isSubject() {
      return role.startsWith("nsubj");
    }
  }

  void add(Sentence sentence, Mention mention, List<Referent> meant) {
    if (!meant.isEmpty()) {
      told.add(of(sentence, mention, meant));
    }
  }

  static Told of(Sentence sentence, Mention mention, List<Referent> meant) {
    int head = head(sentence, mention);
    int first = head;
    for (int i = 0; i < 8 && isConjunct(sentence, first); i++) {
      first = sentence.token(first).head();
    }
    return new Told(
        mention,
        meant,
        head,
        sentence.token(first).relation(),
        sentence.token(first).head(),
        first);
  }

  private static boolean isConjunct(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return word.head() >= 0 && (word.relation().equals("conj") || word.relation().equals("appos"));
  }

  static int head(Sentence sentence, Mention mention) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      int head = sentence.token(i).head();
      if (head < mention.firstToken() || head >= mention.endToken()) {
        return i;
      }
    }
    return mention.endToken() - 1;
  }

  /**
   * The most prominent thing that fits: in this sentence before the mention, else in the sentences
   * before it, nearest first; in each of them subjects first.
   *
   * @param reach how many sentences back
   */
  Optional<Told> mostProminent(int sentence, int reach, Predicate<Told> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
      List<Told> here = in(s).stream().filter(fits).toList();
      Optional<Told> subject = here.stream().filter(Told::isSubject).findFirst();
      if (subject.isPresent()) {
        return subject;
      }
      if (!here.isEmpty()) {
        return Optional.of(here.get(0));
      }
    }
    return Optional.empty();
  }

  /** The nearest before that fits, however prominent. */
  Optional<Told> latest(Predicate<Told> fits) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (fits.test(told.get(i))) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  List<Told> in(int sentence) {
    return told.stream().filter(t -> t.mention().sentence() == sentence).toList();
  }

  /** Whom a mention told before means. */
  List<Referent> meaning(Mention mention) {
    return told.stream()
        .filter(t -> t.mention().equals(mention))
        .findFirst()
        .map(Told::meant)
        .orElse(List.of());
  }

  /** Named things of a type that sentences from one on speak of, in order. */
  List<Referent> named(EntityType type, int from) {
    return told.stream()
        .filter(t -> t.mention().sentence() >= from)
        .flatMap(t -> t.meant().stream())
        .filter(referent -> referent.type() == type && referent.isNamed())
        .distinct()
        .toList();
  }

  /** The last several things of a type, in order of first mention among them. */
  List<Referent> last(EntityType type, int count, Predicate<Referent> fits) {
    Set<Referent> found = new LinkedHashSet<>();
    for (int i = told.size() - 1; i >= 0 && found.size() < count; i--) {
      for (Referent referent : told.get(i).meant()) {
        if (found.size() < count
            && referent.type() == type
            && told.get(i).mention().kind() != MentionKind.NOMINAL
            && fits.test(referent)) {
          found.add(referent);
        }
      }
    }
    List<Referent> inOrder = new ArrayList<>(found);
    Collections.reverse(inOrder);
    return found.size() == count ? inOrder : List.of();
  }

  /** Things of a type that stand together in one list, the latest list of at least two. */
  List<Referent> lastList(EntityType type, int sentence, int reach) {
    for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
      List<Referent> list = listIn(type, s);
      if (list.size() > 1) {
        return list;
      }
    }
    return List.of();
  }

  private List<Referent> listIn(EntityType type, int sentence) {
    List<Told> here = in(sentence);
    for (Told first : here) {
      Set<Referent> list = new LinkedHashSet<>();
      here.stream()
          .filter(t -> t.firstConjunct() == first.firstConjunct())
          .flatMap(t -> t.meant().stream())
          .filter(referent -> referent.type() == type)
          .forEach(list::add);
      if (list.size() > 1) {
        return List.copyOf(list);
      }
    }
    return List.of();
  }
}
