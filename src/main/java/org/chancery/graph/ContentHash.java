package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for content: the same parts give the same name, on every machine. */
final class ContentHash {
  /** 96 bits: among a thousand million things the odds of one clash are one in 10 to the 11th. */
  private static final int BYTES = 12;

  private ContentHash() {}

  /**
   * 24 hexadecimal digits of SHA-256 over the parts, each with its length, so that none runs on.
   */
  static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** Eight digits: enough to tell apart a few things that share a name. */
  static String brief(String part) {
    return of(List.of(part)).substring(0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
