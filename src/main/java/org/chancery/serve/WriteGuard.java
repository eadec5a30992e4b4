package org.chancery.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the page that this server gave out, opened on this machine, write anything. It stands
 * behind {@link AccessFilter}, which refuses foreign hosts and origins; here an origin must be
 * told, and with it the token that only a reader of this server's own answers knows.
 */
final class WriteGuard {
  static final String TOKEN = "Chancery-Token";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final int TOKEN_BYTES = 24;

  private final String token = token();

  private static String token() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** The token, for those who may write; empty for all others. */
  Optional<String> tokenFor(HttpServletRequest request) {
    return isFromHere(request) ? Optional.of(token) : Optional.empty();
  }

  /** Why the request may not write; empty when it may. */
  Optional<String> refusal(HttpServletRequest request) {
    if (!isFromHere(request)) {
      return Optional.of("only a browser on the server's own machine may write");
    }
    if (request.getHeader("Origin") == null || !isSameOrigin(request.getHeader("Sec-Fetch-Site"))) {
      return Optional.of("only the server's own page may write");
    }
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      return Optional.of("only JSON is taken");
    }
    return isToken(request.getHeader(TOKEN))
        ? Optional.empty()
        : Optional.of("the token is not that of this server; load the page again");
  }

  private static boolean isFromHere(HttpServletRequest request) {
    String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return LOOPBACK.contains(name)
        && isLoopback(request.getRemoteAddr())
        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // no address of this machine
    }
  }

  /** Browsers that tell it tell the truth; old ones tell nothing. */
  private static boolean isSameOrigin(@Nullable String fetchSite) {
    return fetchSite == null || fetchSite.equals("same-origin");
  }

  private boolean isToken(@Nullable String told) {
    return told != null && MessageDigest.isEqual(told.getBytes(UTF_8), token.getBytes(UTF_8));
  }
}
