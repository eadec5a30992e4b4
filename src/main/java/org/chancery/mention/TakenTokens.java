package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/** Which tokens of an article are taken by which mention, while they are being found. */
final class TakenTokens {
  private final List<@Nullable Proposal[]> owners = new ArrayList<>();

  TakenTokens(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      owners.add(new Proposal[sentence.size()]);
    }
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

  /** Puts a claim in the place of another on the same tokens. */
  void replace(Proposal claim, Proposal other) {
    for (int i = claim.first(); i < claim.end(); i++) {
      owners.get(claim.sentence())[i] = other;
    }
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

  Optional<Proposal> at(int sentence, int token) {
    return token < 0 || token >= owners.get(sentence).length
        ? Optional.empty()
        : Optional.ofNullable(owners.get(sentence)[token]);
  }

  /** Whether no name covers an office's words. */
  boolean isOfficeOrFree(OfficePhrase office) {
    for (int i = office.first(); i < office.end(); i++) {
      if (at(office.sentence(), i)
          .filter(claim -> claim.source() != Proposal.Source.CONTEXT)
          .isPresent()) {
        return false;
      }
    }
    return true;
  }

  boolean is(EntityType type, int sentence, int token) {
    return at(sentence, token).filter(claim -> claim.type() == type).isPresent();
  }

  /** All claims, in order of the text. */
  List<Proposal> all() {
    List<Proposal> all = new ArrayList<>();
    for (@Nullable Proposal[] sentence : owners) {
      for (int i = 0; i < sentence.length; i++) {
        if (sentence[i] != null && sentence[i].first() == i) {
          all.add(sentence[i]);
        }
      }
    }
    return all;
  }
}
