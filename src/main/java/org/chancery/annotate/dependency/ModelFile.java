package org.chancery.annotate.dependency;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.chancery.annotate.perceptron.ModelBytes;

/** A parser's model as bytes: relations, known words, weights. */
final class ModelFile {
  private static final ModelBytes FORMAT =
      new ModelBytes("dependency parser", 0x43484450, 1); // CHDP

  private ModelFile() {}

  static void write(DependencyModel model, OutputStream out) throws IOException {
    FORMAT.write(body -> writeBody(model, body), out);
  }

  private static void writeBody(DependencyModel model, DataOutputStream body) throws IOException {
    body.writeInt(model.beamWidth());
    ModelBytes.writeNames(model.relations().names(), body);
    ModelBytes.writeNumbers(model.lexicon().known(), body);
    ModelBytes.writeWeights(model.weights(), body);
  }

  static DependencyModel read(InputStream in) {
    return FORMAT.read(ModelFile::readBody, in);
  }

  private static DependencyModel readBody(DataInputStream body) throws IOException {
    int beamWidth = body.readInt();
    return new DependencyModel(
        new Relations(ModelBytes.readNames(body)),
        new Lexicon(ModelBytes.readNumbers(body)),
        ModelBytes.readWeights(body),
        beamWidth);
  }
}
