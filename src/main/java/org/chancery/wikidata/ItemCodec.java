package org.chancery.wikidata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Items as bytes: numbers of variable length, UTF-8 strings with their lengths before them. */
final class ItemCodec {
  private static final Kind[] KINDS = Kind.values();

  private ItemCodec() {}

  @SuppressWarnings("EnumOrdinal") // an index is made anew when its form changes
  static void write(Item item, DataOutput out) throws IOException {
    out.writeByte((byte) item.kind().ordinal());
    out.writeVLong(item.number());
    out.writeVInt(item.sitelinks());
    out.writeString(item.label());
    strings(item.aliases(), out);
    out.writeString(item.gender());
    out.writeString(item.born());
    out.writeString(item.died());
    numbers(item.countries(), out);
    numbers(item.jurisdictions(), out);
    out.writeVInt(item.held().size());
    for (Item.Held held : item.held()) {
      out.writeVLong(held.position());
      out.writeVLong(held.of());
      out.writeString(held.start());
      out.writeString(held.end());
      out.writeVLong(held.replaces());
      out.writeVLong(held.replacedBy());
    }
  }

  private static void strings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static void numbers(List<Long> numbers, DataOutput out) throws IOException {
    out.writeVInt(numbers.size());
    for (long number : numbers) {
      out.writeVLong(number);
    }
  }

  static Item read(DataInput in) throws IOException {
    Kind kind = KINDS[in.readByte()];
    long number = in.readVLong();
    int sitelinks = in.readVInt();
    return new Item(
        kind,
        number,
        in.readString(),
        strings(in),
        in.readString(),
        in.readString(),
        in.readString(),
        numbers(in),
        numbers(in),
        held(in),
        sitelinks);
  }

  private static List<String> strings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static List<Long> numbers(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Long> numbers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      numbers.add(in.readVLong());
    }
    return numbers;
  }

  private static List<Item.Held> held(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Item.Held> held = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      held.add(
          new Item.Held(
              in.readVLong(),
              in.readVLong(),
              in.readString(),
              in.readString(),
              in.readVLong(),
              in.readVLong()));
    }
    return held;
  }
}
