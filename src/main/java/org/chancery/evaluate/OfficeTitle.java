package org.chancery.evaluate;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** When two titles name the same office. */
final class OfficeTitle {
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:former|ex|acting|interim|outgoing|incoming|the|of|for|to|a|and|affairs)\\b");

  private OfficeTitle() {}

  /** Alike when the words are the same, but for small words, order, and remarks in brackets. */
  static boolean alike(String left, String right) {
    return words(left).equals(words(right));
  }

  private static Set<String> words(String title) {
    String plain = TIME.matcher(NameForm.of(REMARK.matcher(title).replaceAll(" "))).replaceAll(" ");
    return new TreeSet<>(
        Arrays.asList(
            plain
                .replace("spokesman", "spokesperson")
                .replace("spokeswoman", "spokesperson")
                .replace("defense", "defence")
                .replaceAll("\\bvice (?=foreign|prime|minister)", "deputy ")
                .replace("premier", "prime minister")
                .strip()
                .split(" +")));
  }
}
