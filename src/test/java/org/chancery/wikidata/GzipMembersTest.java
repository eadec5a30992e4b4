package org.chancery.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {
  private static final List<String> TEXTS =
      List.of("[\n", "a line\n".repeat(40_000), "", "another\n".repeat(3), "]\n");

  private final List<Integer> begins = new ArrayList<>();

  private byte[] packed() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String text : TEXTS) {
      begins.add(all.size());
      try (GZIPOutputStream member = new GZIPOutputStream(all)) {
        member.write(text.getBytes(UTF_8));
      }
    }
    return all.toByteArray();
  }

  @Test
  void givesOneText() throws IOException {
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed()), 0)) {
      assertThat(new String(members.readAllBytes(), UTF_8)).isEqualTo(String.join("", TEXTS));
    }
  }

  @Test
  void canBeTakenUpWhereItSays() throws IOException {
    byte[] packed = packed();
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed), 0)) {
      byte[] bytes = new byte[1000];
      int read = 0;
      while (members.restartPoint() < begins.get(2)) {
        read += members.read(bytes);
      }
      int from = (int) members.restartPoint();
      assertThat(from).isEqualTo(begins.get(2));

      ByteArrayInputStream rest = new ByteArrayInputStream(packed, from, packed.length - from);
      try (GzipMembers again = new GzipMembers(rest, from)) {
        assertThat(new String(again.readAllBytes(), UTF_8))
            .isEqualTo(String.join("", TEXTS).substring(read));
      }
    }
  }

  @Test
  void saysWhereATornFileEnds() throws IOException {
    byte[] packed = packed();
    for (int length : List.of(5, begins.get(1) + 30, packed.length - 4)) {
      assertThatThrownBy(() -> read(Arrays.copyOf(packed, length)))
          .isInstanceOf(EOFException.class)
          .hasMessageContaining("ends in the middle, at byte");
    }
  }

  @Test
  void findsDamage() throws IOException {
    byte[] packed = packed();
    packed[begins.get(2) - 6] ^= 1;

    assertThatThrownBy(() -> read(packed))
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("damaged");
  }

  /** However the bytes come: a header or a trailer may be cut anywhere. */
  @Test
  void readsFilesThatComeInSmallPieces() throws IOException {
    for (int piece : List.of(1, 7, 30)) {
      InputStream slow =
          new FilterInputStream(new ByteArrayInputStream(packed())) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
              return super.read(bytes, from, Math.min(length, piece));
            }
          };
      try (GzipMembers members = new GzipMembers(slow, 0)) {
        assertThat(new String(members.readAllBytes(), UTF_8)).isEqualTo(String.join("", TEXTS));
      }
    }
  }

  private static void read(byte[] packed) throws IOException {
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed), 0)) {
      members.readAllBytes();
    }
  }
}
