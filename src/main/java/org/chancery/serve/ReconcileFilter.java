package org.chancery.serve;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.reconcile.BadRequest;
import org.chancery.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reconcile} over HTTP: the Reconciliation Service API 0.2. A filter, as the start page.
 * The entities are read at the first request, so that those who never ask do not wait for it.
 */
final class ReconcileFilter extends HttpFilter {
  static final String PATH = "/reconcile";
  private static final long serialVersionUID = 1L;

  private final transient Supplier<Reconciliation> reading;
  private transient @Nullable Reconciliation read;

  ReconcileFilter(Supplier<Reconciliation> reading) {
    this.reading = reading;
  }

  private synchronized Reconciliation service() {
    if (read == null) {
      read = reading.get();
    }
    return read;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("POST");
    if (!reads) {
      send(response, 405, "text/plain", "only GET and POST are answered here\n");
      return;
    }
    try {
      answer(request, response);
    } catch (BadRequest e) {
      send(response, 400, "text/plain", e.getMessage() + "\n");
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, BadRequest {
    String path = request.getRequestURI().substring(PATH.length());
    if (path.equals("/preview")) {
      Optional<String> page = service().preview(parameter(request, "id"));
      send(response, page.isPresent() ? 200 : 404, "text/html", page.orElse("no such entity"));
      return;
    }
    Optional<JsonNode> json = json(path, request);
    if (json.isPresent()) {
      send(response, 200, "application/json", json.get().toString());
    } else {
      send(response, 404, "text/plain", "there is nothing here\n");
    }
  }

  private Optional<JsonNode> json(String path, HttpServletRequest request) throws BadRequest {
    return switch (path) {
      case "", "/" -> Optional.of(root(request));
      case "/suggest/entity" ->
          Optional.of(service().suggestEntities(parameter(request, "prefix")));
      case "/suggest/type" -> Optional.of(service().suggestTypes(parameter(request, "prefix")));
      case "/suggest/property" ->
          Optional.of(service().suggestProperties(parameter(request, "prefix")));
      case "/properties" -> Optional.of(service().proposeProperties(parameter(request, "type")));
      default -> Optional.empty();
    };
  }

  private JsonNode root(HttpServletRequest request) throws BadRequest {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (queries != null) {
      return service().reconcile(queries);
    }
    return extend != null
        ? service().extend(extend)
        : service().manifest(request.getScheme() + "://" + request.getHeader("Host") + PATH);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static void send(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type + "; charset=utf-8");
    response.getWriter().print(body);
  }
}
