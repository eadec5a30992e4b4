package org.chancery.annotate.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Gives words their Penn Treebank tags. Immutable and shared; each thread takes a {@link #worker}
 * of its own.
 */
public final class Tagger {
  private final TaggingModel model;

  Tagger(TaggingModel model) {
    this.model = model;
  }

  /**
   * Reads a model; the stream is left open.
   *
   * @throws org.chancery.ChanceryException if it is no model, of another version, or damaged
   */
  public static Tagger load(InputStream in) {
    return new Tagger(TaggingModel.FORMAT.read(TaggingModel::read, in));
  }

  /** Writes the model so that {@link #load} reads it: the same bytes for the same model. */
  public void save(OutputStream out) throws IOException {
    TaggingModel.FORMAT.write(model::write, out);
  }

  /** The tags it can give, in a fixed order. */
  public List<String> tags() {
    return model.tags();
  }

  /** What one thread tags with. */
  public Worker worker() {
    return new Worker(model);
  }

  /** The memory of a tagger; not thread-safe, to be used for any number of sentences. */
  public static final class Worker {
    private final TaggingModel model;
    private final WordCodes codes;
    private final TagFeatures features = new TagFeatures();
    private final float[] scores;

    private Worker(TaggingModel model) {
      this.model = model;
      this.codes = new WordCodes(model.classes());
      this.scores = new float[model.tags().size()];
    }

    /**
     * The tags of a sentence, one a word.
     *
     * @param words as they stand in the text, with plain marks
     */
    public List<String> tag(List<String> words) {
      codes.set(words);
      String[] tags = new String[words.size()];
      int t1 = 0;
      int t2 = 0;
      for (int i = 0; i < tags.length; i++) {
        features.extract(codes, i, t1, t2);
        Arrays.fill(scores, 0);
        model.weights().addTo(scores, features.features(), features.count());
        int best = best(scores);
        tags[i] = model.tags().get(best);
        t2 = t1;
        t1 = best + 1;
      }
      return List.of(tags);
    }
  }

  /** The number of the best score, the first of equals. */
  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
