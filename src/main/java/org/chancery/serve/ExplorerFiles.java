package org.chancery.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.chancery.ChanceryException;

/**
 * The explorer's files: the page at {@code /}, what it loads under {@code /explorer/}; and the
 * context for JSON-LD at {@code /context.jsonld}; and where the data set's description is. A
 * filter, since Fuseki keeps the root for itself.
 */
final class ExplorerFiles extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.of(
          "/", "text/html; charset=utf-8",
          "/explorer/explorer.js", "text/javascript; charset=utf-8",
          "/explorer/editor.js", "text/javascript; charset=utf-8",
          "/explorer/explorer.css", "text/css; charset=utf-8",
          "/explorer/world.json", "application/json; charset=utf-8",
          "/explorer/icon.svg", "image/svg+xml; charset=utf-8",
          "/explorer/licences.txt", "text/plain; charset=utf-8",
          "/context.jsonld", "application/ld+json");

  /** Where those lie that are not beside this class. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "/", "explorer/index.html", "/context.jsonld", "/org/chancery/ontology/context.jsonld");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (path.equals("/.well-known/void")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/api/export/void");
      return;
    }
    String type = TYPES.get(path);
    if (type != null && request.getMethod().equals("GET")) {
      response.setContentType(type);
      response.setHeader("Cache-Control", "no-cache");
      send(ELSEWHERE.getOrDefault(path, path.substring(1)), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void send(String resource, HttpServletResponse response) throws IOException {
    try (InputStream file = ExplorerFiles.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      file.transferTo(response.getOutputStream());
    }
  }
}
