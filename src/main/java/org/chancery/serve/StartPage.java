package org.chancery.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The page at {@code /}: what the server offers. A filter, since Fuseki keeps the root for itself.
 */
final class StartPage extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().equals("/") && request.getMethod().equals("GET")) {
      send(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void send(HttpServletResponse response) throws IOException {
    response.setContentType("text/html; charset=utf-8");
    try (InputStream page =
        Objects.requireNonNull(StartPage.class.getResourceAsStream("start.html"))) {
      page.transferTo(response.getOutputStream());
    }
  }
}
