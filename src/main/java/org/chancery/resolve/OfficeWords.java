package org.chancery.resolve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;

/** Words that tell something of an office, and which mentions can have or hold one. */
final class OfficeWords {
  /** Sent by one and received by another. */
  private static final Pattern POSTED =
      Pattern.compile(
          ".*\\b(?:ambassador|envoy|nuncio|consul|chargé|charge|attaché|high commissioner"
              + "|permanent representative|special representative)\\b.*");

  private static final Pattern OF_A_PLACE = Pattern.compile(".*\\b(?:mayor|governor|consul)\\b.*");
  private static final Pattern PAST =
      Pattern.compile(
          "former|formerly|ex|then|once|one-time|onetime|retired|ousted|deposed|previously|until");

  private static final Pattern WHEN =
      Pattern.compile("acting|interim|caretaker|outgoing|incoming|transitional|newly|current");

  private OfficeWords() {}

  static boolean isPosted(String title) {
    return POSTED.matcher(title.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean isOfAPlace(String title) {
    return OF_A_PLACE.matcher(title.toLowerCase(Locale.ROOT)).matches();
  }

  /** {@code former}, {@code once}: what is told is over. */
  static boolean isPast(Token token) {
    return PAST.matcher(lower(token)).matches();
  }

  /** {@code acting}, {@code caretaker}: what is told holds for now. */
  static boolean isWhen(Token token) {
    return WHEN.matcher(lower(token)).matches();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** A state, organisation or mechanism that can have offices. */
  static boolean isBody(Mention mention) {
    boolean institution =
        mention.kind() == MentionKind.NOMINAL
            && (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.STATE);
    boolean type =
        mention.type() == EntityType.STATE
            || mention.type() == EntityType.ORGANIZATION
            || mention.type() == EntityType.MECHANISM;
    return isNamed(mention) && type || institution;
  }

  static boolean isNamed(Mention mention) {
    return mention.kind() == MentionKind.NAMED || mention.kind() == MentionKind.METONYM;
  }

  static boolean isNamedPerson(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.kind() == MentionKind.NAMED;
  }

  static boolean isNamedPlace(Mention mention) {
    return mention.type() == EntityType.PLACE && mention.kind() == MentionKind.NAMED;
  }

  /** Whether a mark joins or sets off as a dash does. */
  static boolean isDash(Token token) {
    return token.text().matches("[-–—]+");
  }

  static boolean isPossessive(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() && sentence.token(token).tag().equals("POS");
  }
}
