package org.chancery.link.online;

import java.time.Duration;
import org.chancery.ChanceryException;

/**
 * How other servers are asked.
 *
 * @param userAgent who asks, with an address at which a person answers
 * @param mostRequests of a run, retries included
 * @param mostTime that a run asks for
 * @param timeout of one request, from its start to the last byte of the answer
 * @param attempts at one question
 * @param pause before the second attempt where the server asks for none; then twice as long each
 * @param longestPause a server that asks for more is not asked again in this run
 */
public record Politeness(
    String userAgent,
    int mostRequests,
    Duration mostTime,
    Duration timeout,
    int attempts,
    Duration pause,
    Duration longestPause) {
  /**
   * The usual: as the operators of Wikimedia's servers ask for.
   *
   * @param version of this program
   * @param contact address of mail or of a page, by which whoever asks can be reached
   * @throws ChanceryException when the contact is none
   */
  public static Politeness of(String version, String contact, int mostRequests, Duration mostTime) {
    return new Politeness(
        "chancery/%s (%s) Java/%s"
            .formatted(version, checked(contact), System.getProperty("java.version")),
        mostRequests,
        mostTime,
        Duration.ofSeconds(30),
        5,
        Duration.ofSeconds(2),
        Duration.ofMinutes(2));
  }

  /** Nothing may be sent. */
  static Politeness silence() {
    Duration none = Duration.ofSeconds(1);
    return new Politeness("", 0, Duration.ZERO, none, 1, none, none.plus(none));
  }

  private static String checked(String contact) {
    boolean reachable = contact.matches("[^\\s@]+@[^\\s@]+") || contact.matches("https?://\\S+");
    boolean header = contact.chars().allMatch(c -> c > ' ' && c < 127 && c != '(' && c != ')');
    if (!reachable || !header) {
      throw new ChanceryException(
          "a contact is an address of mail or of a page, in plain ASCII: " + contact);
    }
    return contact;
  }
}
