package org.chancery.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which other sites may read {@code /reconcile}: programs of this machine, as OpenRefine is, and
 * those that the user names. Never all: any page that the user opens could read the graph.
 *
 * @param named such as {@code https://refine.example}
 */
record OpenOrigins(Set<String> named) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  OpenOrigins {
    named = Set.copyOf(named);
  }

  static boolean concerns(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(ReconcileFilter.PATH) || path.startsWith(ReconcileFilter.PATH + "/");
  }

  boolean allows(@Nullable String origin) {
    return origin != null && (named.contains(origin) || isLoopback(origin));
  }

  private static boolean isLoopback(String origin) {
    try {
      URI uri = URI.create(origin);
      String host = uri.getHost();
      return "http".equals(uri.getScheme())
          && host != null
          && LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false; // what is no URI is no origin
    }
  }

  /** Tells the browser that the site may read the answer. */
  void permit(String origin, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Vary", "Origin");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, POST");
      response.setHeader("Access-Control-Allow-Headers", "Content-Type");
      if (request.getHeader("Access-Control-Request-Private-Network") != null) {
        response.setHeader("Access-Control-Allow-Private-Network", "true");
      }
    }
  }

  /** Who may show a preview in a frame. */
  String frameAncestors() {
    return String.join(" ", "http://127.0.0.1:* http://localhost:*", String.join(" ", named))
        .strip();
  }
}
