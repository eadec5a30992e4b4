package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/** Which tokens of an article are taken by which mention, while they are being found. */
final class Claims {
  private final AnnotatedArticle article;
  private final List<@Nullable Proposal[]> owners = new ArrayList<>();
  private final List<boolean[]> offices = new ArrayList<>();

  Claims(AnnotatedArticle article) {
    this.article = article;
    for (Sentence sentence : article.sentences()) {
      owners.add(new Proposal[sentence.size()]);
      offices.add(new boolean[sentence.size()]);
    }
  }

  AnnotatedArticle article() {
    return article;
  }

  /** Takes the tokens of each proposal that no better one wants: the longest, then by source. */
  void settle(List<Proposal> proposals) {
    proposals.stream()
        .sorted(
            Comparator.comparingInt(Proposal::length)
                .reversed()
                .thenComparing(Proposal::source)
                .thenComparingInt(Proposal::sentence)
                .thenComparingInt(Proposal::first)
                .thenComparing(Proposal::type))
        .forEach(this::addIfFree);
  }

  boolean addIfFree(Proposal proposal) {
    if (!isFree(proposal.sentence(), proposal.first(), proposal.end())) {
      return false;
    }
    for (int i = proposal.first(); i < proposal.end(); i++) {
      owners.get(proposal.sentence())[i] = proposal;
    }
    return true;
  }

  /** Puts another proposal where this one was; its tokens are those of the first or fewer. */
  void replace(Proposal old, Proposal next) {
    for (int i = old.first(); i < old.end(); i++) {
      owners.get(old.sentence())[i] = next.first() <= i && i < next.end() ? next : null;
    }
  }

  void markOffice(OfficePhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      offices.get(phrase.sentence())[i] = true;
    }
  }

  boolean isOffice(int sentence, int token) {
    return token >= 0 && token < offices.get(sentence).length && offices.get(sentence)[token];
  }

  boolean isFree(int sentence, int token) {
    return owners.get(sentence)[token] == null;
  }

  boolean isFree(int sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!isFree(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Neither a mention's nor an office's. */
  boolean isOpen(int sentence, int token) {
    return isFree(sentence, token) && !isOffice(sentence, token);
  }

  Optional<Proposal> at(int sentence, int token) {
    return token < 0 || token >= owners.get(sentence).length
        ? Optional.empty()
        : Optional.ofNullable(owners.get(sentence)[token]);
  }

  boolean is(EntityType type, int sentence, int token) {
    return at(sentence, token).filter(claim -> claim.type() == type).isPresent();
  }

  /** All claims, in order of the text. */
  List<Proposal> all() {
    List<Proposal> all = new ArrayList<>();
    for (@Nullable Proposal[] sentence : owners) {
      for (int i = 0; i < sentence.length; i++) {
        if (sentence[i] != null && (i == 0 || sentence[i - 1] != sentence[i])) {
          all.add(sentence[i]);
        }
      }
    }
    return all;
  }
}
