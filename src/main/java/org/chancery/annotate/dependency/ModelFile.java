package org.chancery.annotate.dependency;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.chancery.ChanceryException;

/**
 * A model as bytes: four letters, a version, the length and the CRC-32C of the body, then the body,
 * deflated. The columns of the weights are written one after the other, features as differences:
 * like stands with like, which halves the size.
 */
final class ModelFile {
  private static final int MAGIC = 0x43484450; // CHDP
  private static final int VERSION = 1;

  private ModelFile() {}

  static void write(DependencyModel model, OutputStream out) throws IOException {
    byte[] body = body(model);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(body.length);
    data.writeInt(checksum(body));
    data.write(body);
    data.flush();
  }

  private static byte[] body(DependencyModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
      data.writeInt(model.beamWidth());
      data.writeInt(model.relations().size());
      for (String name : model.relations().names()) {
        data.writeUTF(name);
      }
      data.writeInt(model.lexicon().known().length);
      for (int word : model.lexicon().known()) {
        data.writeInt(word);
      }
      writeWeights(model.weights(), data);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void writeWeights(PackedWeights weights, DataOutputStream data)
      throws IOException {
    data.writeInt(weights.features().length);
    data.writeInt(weights.actions().length);
    int last = 0;
    for (int feature : weights.features()) {
      writeNumber(feature - last, data);
      last = feature;
    }
    data.write(weights.lengths());
    data.write(weights.actions());
    data.write(weights.values());
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private static void writeNumber(int number, DataOutputStream data) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      data.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    data.writeByte(rest);
  }

  static DependencyModel read(InputStream in) {
    try {
      DataInputStream data = new DataInputStream(in);
      if (data.readInt() != MAGIC) {
        throw new ChanceryException("This is no model of the dependency parser");
      }
      int version = data.readInt();
      if (version != VERSION) {
        throw new ChanceryException(
            "The model of the dependency parser has the version "
                + version
                + ", this program reads the version "
                + VERSION);
      }
      int length = data.readInt();
      int checksum = data.readInt();
      byte[] body = data.readNBytes(length);
      if (body.length != length || checksum(body) != checksum) {
        throw new ChanceryException("The model of the dependency parser is damaged");
      }
      return model(body);
    } catch (IOException e) {
      throw new ChanceryException("Cannot read the model of the dependency parser", e);
    }
  }

  private static DependencyModel model(byte[] body) throws IOException {
    try (DataInputStream data =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(body)), 1 << 16))) {
      int beamWidth = data.readInt();
      List<String> names = new ArrayList<>();
      for (int count = data.readInt(); count > 0; count--) {
        names.add(data.readUTF());
      }
      int[] known = new int[data.readInt()];
      for (int i = 0; i < known.length; i++) {
        known[i] = data.readInt();
      }
      return new DependencyModel(
          new Relations(names), new Lexicon(known), readWeights(data), beamWidth);
    }
  }

  private static PackedWeights readWeights(DataInputStream data) throws IOException {
    int[] features = new int[data.readInt()];
    int entries = data.readInt();
    int last = 0;
    for (int i = 0; i < features.length; i++) {
      last += readNumber(data);
      features[i] = last;
    }
    byte[] lengths = data.readNBytes(features.length);
    byte[] actions = data.readNBytes(entries);
    return PackedWeights.of(features, lengths, actions, data.readNBytes(entries));
  }

  private static int readNumber(DataInputStream data) throws IOException {
    int number = 0;
    int shift = 0;
    int next = data.readByte();
    while (next < 0) {
      number |= (next & 0x7f) << shift;
      shift += 7;
      next = data.readByte();
    }
    return number | next << shift;
  }

  private static int checksum(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body, 0, body.length);
    return (int) checksum.getValue();
  }
}
