package org.chancery.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what this machine's user asked for. A server on the loopback address can be reached
 * from every web page that the user opens, so the address is no protection: a foreign {@code Host}
 * (DNS rebinding) and a foreign {@code Origin} are refused. Every answer tells the browser to run
 * nothing that did not come from here.
 */
final class AccessFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors ";

  private final transient Set<String> hosts;
  private final transient OpenOrigins origins;
  private final long mostBytes;

  /**
   * A filter.
   *
   * @param hosts names under which the server may be addressed, without ports
   * @param origins other sites that may read {@code /reconcile}, and nothing else
   * @param mostBytes length of the longest body that is read
   */
  AccessFilter(Set<String> hosts, OpenOrigins origins, long mostBytes) {
    this.origins = origins;
    this.hosts = Set.copyOf(hosts);
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean open = OpenOrigins.concerns(request);
    response.setHeader(
        "Content-Security-Policy",
        CONTENT_SECURITY_POLICY + (open ? origins.frameAncestors() : "'none'"));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    Refusal refusal = refusal(request);
    if (refusal != null) {
      response.setContentType("text/plain; charset=utf-8");
      response.setStatus(refusal.status);
      response.getWriter().println(refusal.reason);
      return;
    }
    String origin = request.getHeader("Origin");
    if (open && origin != null) {
      origins.permit(origin, request, response);
      if (request.getMethod().equals("OPTIONS")) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private record Refusal(int status, String reason) {}

  private @Nullable Refusal refusal(HttpServletRequest request) {
    if (!isOurs(request.getHeader("Host"))) {
      return new Refusal(421, "this server answers under other names only");
    }
    if (isForeign(request)) {
      return new Refusal(403, "requests from other sites are refused");
    }
    if (request.getHeader("Content-Encoding") != null) {
      return new Refusal(415, "packed request bodies are refused");
    }
    if (request.getContentLengthLong() > mostBytes) {
      return new Refusal(413, "the request is longer than " + mostBytes + " bytes");
    }
    boolean body = request.getMethod().equals("POST");
    return body && request.getContentLengthLong() < 0
        ? new Refusal(411, "a request with a body must tell its length")
        : null;
  }

  private boolean isOurs(@Nullable String host) {
    return host != null && hosts.contains(withoutPort(host.toLowerCase(Locale.ROOT)));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private boolean isForeign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin != null) {
      boolean invited = OpenOrigins.concerns(request) && origins.allows(origin);
      return !invited && !isSameOrigin(origin, request);
    }
    boolean crossSite = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    boolean followsALink =
        "navigate".equals(request.getHeader("Sec-Fetch-Mode")) && request.getMethod().equals("GET");
    return crossSite && !followsALink;
  }

  private static boolean isSameOrigin(String origin, HttpServletRequest request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return false; // what is no URI is no origin of ours
    }
  }
}
