package org.chancery.annotate.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.chancery.annotate.perceptron.Hashing;

/**
 * Words of like use, in coarse and in fine clusters (Koo, Carreras and Collins 2008): what has been
 * learnt of a frequent word holds for a rare one beside it. Immutable, shared by all threads.
 */
public final class WordClusters {
  private static final String TABLE = "clusters.txt.gz";

  /** Hashes of the words in lower case, ascending. */
  private final int[] words;

  private final short[] coarse;
  private final short[] fine;

  private WordClusters(Map<Integer, short[]> clusters) {
    words = new int[clusters.size()];
    coarse = new short[words.length];
    fine = new short[words.length];
    int at = 0;
    for (Map.Entry<Integer, short[]> entry : clusters.entrySet()) {
      words[at] = entry.getKey();
      coarse[at] = entry.getValue()[0];
      fine[at++] = entry.getValue()[1];
    }
  }

  private static final class Loaded {
    static final WordClusters CLUSTERS = read();
  }

  /** The clusters, read once. */
  public static WordClusters load() {
    return Loaded.CLUSTERS;
  }

  private static WordClusters read() {
    InputStream in = Objects.requireNonNull(WordClusters.class.getResourceAsStream(TABLE));
    Map<Integer, short[]> clusters = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split(" ", 3)).forEach(fields -> add(fields, clusters));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    return new WordClusters(clusters);
  }

  private static void add(String[] fields, Map<Integer, short[]> clusters) {
    clusters.put(
        Hashing.lowerCase(fields[0], 0, fields[0].length()),
        new short[] {Short.parseShort(fields[1]), Short.parseShort(fields[2])});
  }

  /**
   * Where a word stands in the table; negative when it has it not.
   *
   * @param hash {@link Hashing#lowerCase} of the word
   */
  public int find(int hash) {
    return java.util.Arrays.binarySearch(words, hash);
  }

  /** The coarse cluster, from 1, of what {@link #find} found. */
  public int coarse(int found) {
    return coarse[found] + 1;
  }

  /** The fine cluster, from 1, of what {@link #find} found. */
  public int fine(int found) {
    return fine[found] + 1;
  }
}
