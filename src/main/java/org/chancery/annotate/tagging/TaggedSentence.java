package org.chancery.annotate.tagging;

import java.util.List;

/** Words, as they stand in the text, and their tags. */
public record TaggedSentence(List<String> words, List<String> tags) {
  public TaggedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, but " + tags.size() + " tags");
    }
  }
}
