package org.chancery.annotate.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.chancery.annotate.perceptron.ModelBytes;
import org.chancery.annotate.perceptron.PackedWeights;

/**
 * All that a tagger has learnt.
 *
 * @param tags by number
 */
record TaggingModel(List<String> tags, WordClasses classes, PackedWeights weights) {
  static final ModelBytes FORMAT = new ModelBytes("tagger", 0x43485054, 1); // CHPT

  TaggingModel {
    tags = List.copyOf(tags);
  }

  void write(DataOutputStream body) throws IOException {
    ModelBytes.writeNames(tags, body);
    ModelBytes.writeNumbers(classes.words(), body);
    ModelBytes.writeNumbers(classes.classes(), body);
    ModelBytes.writeWeights(weights, body);
  }

  static TaggingModel read(DataInputStream body) throws IOException {
    List<String> tags = ModelBytes.readNames(body);
    WordClasses classes =
        new WordClasses(ModelBytes.readNumbers(body), ModelBytes.readNumbers(body));
    return new TaggingModel(tags, classes, ModelBytes.readWeights(body));
  }
}
