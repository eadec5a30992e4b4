package org.chancery.annotate.perceptron;

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
 * deflated. The columns of weights are written one after the other, features as differences: like
 * stands with like, which halves the size.
 *
 * @param name what it is a model of, for messages
 * @param magic four letters
 * @param version of the body's format
 */
public record ModelBytes(String name, int magic, int version) {

  /** Writes the body of a model. */
  public interface Writing {
    void to(DataOutputStream body) throws IOException;
  }

  /** Reads the body of a model. */
  public interface Reading<M> {
    M from(DataInputStream body) throws IOException;
  }

  /** Writes a model: the same bytes for the same body. The stream is left open. */
  public void write(Writing writing, OutputStream out) throws IOException {
    byte[] body = body(writing);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(magic);
    data.writeInt(version);
    data.writeInt(body.length);
    data.writeInt(checksum(body));
    data.write(body);
    data.flush();
  }

  private static byte[] body(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
      writing.to(data);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a model; the stream is left open.
   *
   * @throws ChanceryException if it is no such model, of another version, or damaged
   */
  public <M> M read(Reading<M> reading, InputStream in) {
    try {
      DataInputStream data = new DataInputStream(in);
      if (data.readInt() != magic) {
        throw new ChanceryException("This is no model of the " + name);
      }
      int found = data.readInt();
      if (found != version) {
        throw new ChanceryException(
            "The model of the %s has the version %d, this program reads the version %d"
                .formatted(name, found, version));
      }
      int length = data.readInt();
      int checksum = data.readInt();
      byte[] body = data.readNBytes(length);
      if (body.length != length || checksum(body) != checksum) {
        throw new ChanceryException("The model of the " + name + " is damaged");
      }
      return model(reading, body);
    } catch (IOException e) {
      throw new ChanceryException("Cannot read the model of the " + name, e);
    }
  }

  private static <M> M model(Reading<M> reading, byte[] body) throws IOException {
    try (DataInputStream data =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(body)), 1 << 16))) {
      return reading.from(data);
    }
  }

  private static int checksum(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body, 0, body.length);
    return (int) checksum.getValue();
  }

  // ---- parts of a body

  public static void writeNames(List<String> names, DataOutputStream body) throws IOException {
    body.writeInt(names.size());
    for (String name : names) {
      body.writeUTF(name);
    }
  }

  public static List<String> readNames(DataInputStream body) throws IOException {
    List<String> names = new ArrayList<>();
    for (int count = body.readInt(); count > 0; count--) {
      names.add(body.readUTF());
    }
    return names;
  }

  public static void writeNumbers(int[] numbers, DataOutputStream body) throws IOException {
    body.writeInt(numbers.length);
    for (int number : numbers) {
      body.writeInt(number);
    }
  }

  public static int[] readNumbers(DataInputStream body) throws IOException {
    int[] numbers = new int[body.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = body.readInt();
    }
    return numbers;
  }

  public static void writeWeights(PackedWeights weights, DataOutputStream body) throws IOException {
    body.writeInt(weights.features().length);
    body.writeInt(weights.actions().length);
    int last = 0;
    for (int feature : weights.features()) {
      writeNumber(feature - last, body);
      last = feature;
    }
    body.write(weights.lengths());
    body.write(weights.actions());
    body.write(weights.values());
  }

  public static PackedWeights readWeights(DataInputStream body) throws IOException {
    int[] features = new int[body.readInt()];
    int entries = body.readInt();
    int last = 0;
    for (int i = 0; i < features.length; i++) {
      last += readNumber(body);
      features[i] = last;
    }
    byte[] lengths = body.readNBytes(features.length);
    byte[] actions = body.readNBytes(entries);
    return PackedWeights.of(features, lengths, actions, body.readNBytes(entries));
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private static void writeNumber(int number, DataOutputStream body) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      body.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    body.writeByte(rest);
  }

  private static int readNumber(DataInputStream body) throws IOException {
    int number = 0;
    int shift = 0;
    int next = body.readByte();
    while (next < 0) {
      number |= (next & 0x7f) << shift;
      shift += 7;
      next = body.readByte();
    }
    return number | next << shift;
  }
}
