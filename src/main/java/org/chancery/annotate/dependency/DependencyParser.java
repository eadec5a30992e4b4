package org.chancery.annotate.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Finds which word of a sentence depends on which. Immutable and shared; each thread takes a {@link
 * #worker} of its own.
 */
public final class DependencyParser {
  private final DependencyModel model;

  DependencyParser(DependencyModel model) {
    this.model = model;
  }

  /**
   * Reads a model; the stream is left open.
   *
   * @throws org.chancery.ChanceryException if it is no model, of another version, or damaged
   */
  public static DependencyParser load(InputStream in) {
    return new DependencyParser(ModelFile.read(in));
  }

  /** Writes the model so that {@link #load} reads it: the same bytes for the same model. */
  public void save(OutputStream out) throws IOException {
    ModelFile.write(model, out);
  }

  /** The relations it can give, in a fixed order. */
  public List<String> relations() {
    return model.relations().names();
  }

  DependencyModel model() {
    return model;
  }

  /** What one thread parses with. */
  public Worker worker() {
    return new Worker(model);
  }

  /** The memory of a search; not thread-safe, to be used for any number of sentences. */
  public static final class Worker {
    private final Relations relations;
    private final Derivations derivations;
    private final SentenceCodes sentence;
    private final BeamSearch search;

    private Worker(DependencyModel model) {
      relations = model.relations();
      derivations = new Derivations(relations);
      sentence = new SentenceCodes(model.lexicon());
      search = new BeamSearch(model.weights(), relations, model.beamWidth());
    }

    /**
     * The tree of a sentence. Every word gets a head, and exactly one word is the root, if there is
     * a word at all.
     *
     * @param words as they stand in the text
     * @param tags Penn Treebank tags, one a word
     * @throws IllegalArgumentException if there are more or fewer tags than words
     */
    public DependencyTree parse(List<String> words, List<String> tags) {
      if (words.size() != tags.size()) {
        throw new IllegalArgumentException(words.size() + " words, but " + tags.size() + " tags");
      }
      sentence.set(words, tags);
      return tree(search.search(derivations, sentence, words.size()));
    }

    private DependencyTree tree(int last) {
      int words = derivations.words();
      int[] heads = new int[words];
      String[] names = new String[words];
      for (int at = last; derivations.parent(at) >= 0; at = derivations.parent(at)) {
        int action = derivations.action(at);
        if (action != Relations.SHIFT) {
          int parent = derivations.parent(at);
          int word = derivations.token(derivations.node(derivations.top(parent))) - 1;
          heads[word] = head(parent, action, words);
          names[word] = relations.name(relations.relation(action));
        }
      }
      return DependencyTree.over(heads, names);
    }

    private int head(int configuration, int action, int words) {
      int head =
          relations.isLeftArc(action)
              ? derivations.front(configuration)
              : derivations.token(
                  derivations.node(derivations.below(derivations.top(configuration))));
      return head > words ? DependencyTree.NO_HEAD : head - 1;
    }
  }
}
