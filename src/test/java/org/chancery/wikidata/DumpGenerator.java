package org.chancery.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes dumps of any size in the form of Wikidata's: a line an entity, in the array's brackets,
 * gzip files one after the other. The same size gives the same bytes. All its items are made up and
 * have numbers that Wikidata does not reach; its states are those of the reference tables.
 *
 * <pre>DumpGenerator ENTITIES FILE.json[.gz]</pre>
 */
public final class DumpGenerator {
  static final long FIRST = 9_000_000_000L;

  /** Number of the first person who holds an office. */
  public static final long FIRST_HOLDER = FIRST + 1;

  /** How far the next one is. */
  public static final int HOLDERS_APART = 80;

  /** Every so many entities repeat the pattern of kinds. */
  static final int PATTERN = 400;

  private static final int MEMBER = 20_000;
  private static final int POSITION = 7;
  private static final String[] SYLLABLES = {
    "ba", "den", "kor", "li", "mas", "nu", "or", "pel", "ri", "sad", "tov", "ul", "ven", "zar"
  };
  private static final String[] OFFICES = {
    "Minister of Foreign Affairs", "Minister of Trade", "Prime Minister", "Minister of Transport"
  };

  private final List<StateRecord> states;

  DumpGenerator() {
    states = ReferenceTables.load().states().stream().filter(state -> state.qid() != null).toList();
  }

  public static void main(String... arguments) throws IOException {
    new DumpGenerator().write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  /** Writes a dump, packed when the name of the file says so. */
  void write(int entities, Path file) throws IOException {
    boolean packed = file.toString().endsWith(".gz");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      part(out, packed, "[\n");
      for (int from = 0; from < entities; from += MEMBER) {
        int end = Math.min(entities, from + MEMBER);
        members(out, packed, from, end);
        part(out, packed, end < entities ? ",\n" : "\n]\n");
      }
    }
  }

  private void members(OutputStream out, boolean packed, int from, int end) throws IOException {
    OutputStream member = packed ? member(out) : out;
    for (int i = from; i < end; i++) {
      member.write((entity(i) + (i + 1 < end ? ",\n" : "")).getBytes(UTF_8));
    }
    finish(member, packed);
  }

  private static void part(OutputStream out, boolean packed, String text) throws IOException {
    OutputStream member = packed ? member(out) : out;
    member.write(text.getBytes(UTF_8));
    finish(member, packed);
  }

  private static GZIPOutputStream member(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 16) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private static void finish(OutputStream member, boolean packed) throws IOException {
    if (packed) {
      ((GZIPOutputStream) member).finish();
    }
  }

  /** The line of an entity, without the comma behind it. */
  String entity(int i) {
    SplittableRandom random = new SplittableRandom(i);
    int kind = i % PATTERN;
    if (kind == POSITION) {
      return position(i);
    } else if (kind % 10 == 1) {
      return human(i, random, kind % HOLDERS_APART == 1);
    } else if (kind == 12) {
      return thing(i, random, "Q43229", name(i, 2) + " Agency", stateOf(i));
    } else if (kind == 13) {
      return thing(i, random, "Q44782", "Port of " + name(i, 3), stateOf(i));
    } else if (kind == 14) {
      return thing(i, random, "Q515", name(i, 3), stateOf(i));
    } else if (kind % 10 == 5) {
      return thing(i, random, "Q486972", name(i, 3), stateOf(i));
    } else if (kind % 10 == 6) {
      return thing(i, random, "Q16521", name(i, 4) + " " + name(i + 1, 3), null);
    }
    return article(i, random);
  }

  private String human(int i, SplittableRandom random, boolean holdsOffice) {
    StateRecord state = stateOf(i);
    String claims =
        claim("P31", item("Q5"))
            + ","
            + claim("P21", item(i % 3 == 0 ? "Q6581072" : "Q6581097"))
            + ","
            + claim("P27", item(state.qid()))
            + ","
            + claim("P569", time(1940 + i % 50, 3, 9));
    if (holdsOffice) {
      claims += "," + held(i);
    }
    return entity(i, personName(i), "", claims + filler(random, 4), random);
  }

  /** Her office began in 2020, and before her it was another's. */
  private String held(int i) {
    long position = positionOf(i);
    String first =
        "{\"mainsnak\":"
            + snak("P39", item("Q" + position))
            + ",\"type\":\"statement\",\"qualifiers\":{"
            + "\"P580\":["
            + snak("P580", time(2020, 5, 1))
            + "],\"P1365\":["
            + snak("P1365", item("Q" + (FIRST + 1)))
            + "]},\"qualifiers-order\":[\"P580\",\"P1365\"],\"id\":\"Q"
            + (FIRST + i)
            + "$p39\",\"rank\":\"normal\"}";
    return "\"P39\":[" + first + "]";
  }

  private String position(int i) {
    StateRecord state = stateOf(i);
    String label = OFFICES[i / PATTERN % OFFICES.length] + " of " + state.name();
    return entity(
        i,
        label,
        "",
        claim("P31", item("Q4164871")) + "," + claim("P1001", item(state.qid())),
        new SplittableRandom(i));
  }

  private String thing(
      int i, SplittableRandom random, String type, String label, @Nullable StateRecord state) {
    String where = state == null ? "" : "," + claim("P17", item(state.qid()));
    return entity(i, label, "", claim("P31", item(type)) + where + filler(random, 5), random);
  }

  /** Nearly half of Wikidata are papers, with a statement for each author. */
  private String article(int i, SplittableRandom random) {
    return entity(
        i,
        "On the " + name(i, 4) + " of " + name(i + 3, 3) + " in " + name(i + 5, 3),
        "",
        claim("P31", item("Q13442814")) + filler(random, 8),
        random);
  }

  /** A full name: the given name, a second one, the family name. */
  static String personName(int i) {
    return name(i, 2) + " " + name(i * 7 + 3, 2) + " " + name(i * 31 + 11, 3);
  }

  private static String name(int seed, int syllables) {
    SplittableRandom random = new SplittableRandom(1_000_003L * seed + syllables);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  StateRecord stateOf(int i) {
    return states.get(i / PATTERN % states.size());
  }

  /** The position of the same stretch of the dump, so that it is of the holder's state. */
  static long positionOf(int i) {
    return FIRST + i / PATTERN * PATTERN + POSITION;
  }

  private static String entity(
      int i, String label, String alias, String claims, SplittableRandom random) {
    String id = "Q" + (FIRST + i);
    String aliases = alias.isEmpty() ? "" : "\"en\":[" + text("en", alias) + "]";
    return "{\"type\":\"item\",\"id\":\""
        + id
        + "\",\"labels\":{\"en\":"
        + text("en", label)
        + ",\"ru\":"
        + text("ru", "Имя " + i)
        + ",\"de\":"
        + text("de", label)
        + "},\"descriptions\":{\"en\":"
        + text("en", "thing \\\"number\\\" " + i + " with \\\"P31\\\":[ in its description")
        + "},\"aliases\":{"
        + aliases
        + "},\"claims\":{"
        + claims
        + "},\"sitelinks\":{"
        + sitelinks(label, random.nextInt(4))
        + "},\"pageid\":"
        + i
        + ",\"ns\":0,\"title\":\""
        + id
        + "\",\"lastrevid\":"
        + (2_000_000_000L + i)
        + ",\"modified\":\"2026-01-05T10:00:00Z\"}";
  }

  private static String text(String language, String value) {
    return "{\"language\":\"" + language + "\",\"value\":\"" + value + "\"}";
  }

  private static String sitelinks(String label, int count) {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String site = List.of("enwiki", "dewiki", "frwiki", "trwiki").get(i);
      links
          .append(i == 0 ? "" : ",")
          .append(
              "\"%s\":{\"site\":\"%s\",\"title\":\"%s\",\"badges\":[]}"
                  .formatted(site, site, label));
    }
    return links.toString();
  }

  private static String filler(SplittableRandom random, int statements) {
    StringBuilder claims = new StringBuilder(",\"P2093\":[");
    for (int i = 0; i < statements; i++) {
      claims.append(i == 0 ? "" : ",").append(author(random, i));
    }
    return claims.append(']').toString();
  }

  private static String author(SplittableRandom random, int i) {
    String hash = Long.toHexString(random.nextLong());
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P2093\",\"hash\":\""
        + hash
        + "\",\"datavalue\":{\"value\":\"Author "
        + hash.substring(0, 6)
        + "\",\"type\":\"string\"},\"datatype\":\"string\"},\"type\":\"statement\",\"qualifiers\":"
        + "{\"P1545\":[{\"snaktype\":\"value\",\"property\":\"P1545\",\"hash\":\""
        + hash
        + "\",\"datavalue\":{\"value\":\""
        + i
        + "\",\"type\":\"string\"},\"datatype\":\"string\"}]},\"qualifiers-order\":[\"P1545\"],\"id\":\"Q1$"
        + hash
        + "\",\"rank\":\"normal\"}";
  }

  private static String claim(String property, String value) {
    return "\""
        + property
        + "\":[{\"mainsnak\":"
        + snak(property, value)
        + ",\"type\":\"statement\",\"id\":\"s\",\"rank\":\"normal\"}]";
  }

  private static String snak(String property, String value) {
    return "{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"hash\":\"00ff\",\"datavalue\":"
        + value
        + "}";
  }

  private static String item(String id) {
    return "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
        + id.substring(1)
        + ",\"id\":\""
        + id
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"";
  }

  private static String time(int year, int month, int day) {
    return ("{\"value\":{\"time\":\"+%04d-%02d-%02dT00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,"
            + "\"precision\":11,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},"
            + "\"type\":\"time\"},\"datatype\":\"time\"")
        .formatted(year, month, day);
  }
}
