package org.chancery.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.chancery.wikidata.LineBlocks.Block;

/** Reads the items of a block of lines. Thread-safe. */
final class BlockReader {
  private final LineFilter filter;
  private final EntityParser parser;

  BlockReader(ImportProfile profile) {
    this.filter = new LineFilter(profile);
    this.parser = new EntityParser(profile);
  }

  /** A line that cannot be read, and why. */
  record BadLine(long number, String fault) {}

  /**
   * What is in a block.
   *
   * @param items by {@link ItemCodec}, one after the other
   * @param keys of all items
   * @param kept by the ordinals of {@link Kind}
   * @param parsed how many lines passed the filter
   */
  record Result(
      Block block, byte[] items, List<Key> keys, long[] kept, long parsed, List<BadLine> bad) {}

  /**
   * A key by which an item can be looked up.
   *
   * @param item where it begins in the items of the block
   */
  record Key(String key, int item) {}

  Result read(Block block) throws IOException {
    Reading reading = new Reading(block);
    byte[] bytes = block.bytes();
    int from = 0;
    for (long line = block.firstLine(); from < block.length(); line++) {
      int end = lineEnd(bytes, from, block.length());
      reading.read(line, from, end);
      from = end + 1;
    }
    return reading.result();
  }

  private static int lineEnd(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** One block under way. */
  private final class Reading {
    private final Block block;
    private final ByteArrayOutputStream items = new ByteArrayOutputStream();
    private final OutputStreamDataOutput out = new OutputStreamDataOutput(items);
    private final List<Key> keys = new ArrayList<>();
    private final long[] kept = new long[Kind.values().length];
    private final List<BadLine> bad = new ArrayList<>();
    private long parsed;

    Reading(Block block) {
      this.block = block;
    }

    /** Around an entity stand blanks, a comma, and on lines of their own the array's brackets. */
    void read(long number, int from, int end) throws IOException {
      byte[] bytes = block.bytes();
      int last = end - 1;
      while (last >= from && (bytes[last] <= ' ' || bytes[last] == ',')) {
        last--;
      }
      int first = from;
      while (first <= last && (bytes[first] <= ' ' || bytes[first] == ',')) {
        first++;
      }
      boolean bracket = first == last && (bytes[first] == '[' || bytes[first] == ']');
      if (first > last || bracket) {
        return;
      }
      if (bytes[first] != '{' || bytes[last] != '}') {
        bad.add(new BadLine(number, "no JSON object"));
      } else if (filter.mayFit(bytes, first, last + 1)) {
        parse(number, first, last + 1 - first);
      }
    }

    private void parse(long number, int from, int length) throws IOException {
      parsed++;
      try {
        Optional<Item> item = parser.parse(block.bytes(), from, length);
        if (item.isPresent()) {
          keep(item.get());
        }
      } catch (JsonProcessingException e) {
        bad.add(new BadLine(number, e.getOriginalMessage()));
      }
    }

    @SuppressWarnings("EnumOrdinal") // counts of one run, in memory only
    private void keep(Item item) throws IOException {
      int at = items.size();
      ItemCodec.write(item, out);
      kept[item.kind().ordinal()]++;
      ItemKeys.of(item).forEach(key -> keys.add(new Key(key, at)));
    }

    Result result() {
      return new Result(block, items.toByteArray(), keys, kept, parsed, bad);
    }
  }
}
