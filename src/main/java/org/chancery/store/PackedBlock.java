package org.chancery.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A block as it lies in a segment: two gzip members, of its quads and of its text. */
final class PackedBlock {
  private final byte[] quads;
  private final byte[] text;

  PackedBlock(byte[] quads, byte[] text) {
    this.quads = quads;
    this.text = text;
  }

  static PackedBlock of(ArticleBlock block) {
    return new PackedBlock(pack(block.quads()), pack(block.text()));
  }

  byte[] bytes() {
    byte[] both = java.util.Arrays.copyOf(quads, quads.length + text.length);
    System.arraycopy(text, 0, both, quads.length, text.length);
    return both;
  }

  SegmentManifest.Entry entry(ArticleBlock block, long offset) {
    return new SegmentManifest.Entry(
        block.articleId(), block.source(), offset, quads.length, text.length, sha256(block));
  }

  /**
   * The block that was packed.
   *
   * @throws IOException when its bytes are not those that the entry tells of
   */
  ArticleBlock unpack(SegmentManifest.Entry entry) throws IOException {
    ArticleBlock block = new ArticleBlock(entry.id(), entry.source(), unpack(quads), unpack(text));
    if (!sha256(block).equals(entry.sha256())) {
      throw new IOException("checksum differs");
    }
    return block;
  }

  private static byte[] pack(String plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length() / 6 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("memory does not fail to be written", e);
    }
    return packed.toByteArray();
  }

  private static String unpack(byte[] packed) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String sha256(ArticleBlock block) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(block.quads().getBytes(StandardCharsets.UTF_8));
      digest.update(block.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
