package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.mention.Mention;

/**
 * Finds whom pronouns and descriptions mean, reading the article once from the beginning: subjects
 * before other words, near ones before far ones, as in centering theory (Grosz, Joshi and Weinstein
 * 1995). Not thread-safe.
 */
final class Coreference {
  private final MentionIndex index;
  private final Map<Mention, List<Referent>> meanings = new HashMap<>();
  private final Discourse discourse = new Discourse();
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  Coreference(MentionIndex index, NameClusters names, List<TenureReader.OfficeReading> offices) {
    this.index = index;
    this.pronouns = new Pronouns(discourse);
    this.descriptions = new Descriptions(index, names, discourse, offices, meanings);
  }

  /** Whom each mention of the article means; nobody where it stays open. */
  Map<Mention, List<Referent>> read(List<Mention> mentions, NameClusters names) {
    for (Mention mention : mentions) {
      Sentence sentence = index.sentence(mention.sentence());
      List<Referent> meant =
          switch (mention.kind()) {
            case NAMED, METONYM -> names.of(mention).map(List::of).orElse(List.of());
            case PRONOUN -> pronouns.meant(sentence, mention);
            case NOMINAL -> descriptions.meant(sentence, mention);
          };
      meanings.put(mention, meant);
      discourse.add(sentence, mention, meant);
    }
    return meanings;
  }
}
