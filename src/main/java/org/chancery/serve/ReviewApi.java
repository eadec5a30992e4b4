package org.chancery.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.link.LinkDecision;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.review.DecisionLog;
import org.chancery.review.LinkReview;
import org.chancery.review.LinkableEntity;

/**
 * Links that people may decide about, under {@code /api/review}: GET lists them. POST to {@code
 * decide} ({@code {type, name, article, verdict, item, note}}) and {@code undo} change the file of
 * decisions, where there is one and the {@link WriteGuard} lets it.
 */
final class ReviewApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_NOTE = 300;

  private final transient LinkReview review;
  private final transient WriteGuard guard = new WriteGuard();

  ReviewApi(LinkReview review) {
    this.review = review;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() != null) {
      send(response, HttpServletResponse.SC_NOT_FOUND, message("there is no such thing"));
      return;
    }
    ObjectNode answer = ReviewJson.of(review);
    review
        .log()
        .flatMap(log -> guard.tokenFor(request))
        .ifPresent(token -> answer.put("token", token));
    send(response, HttpServletResponse.SC_OK, answer);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DecisionLog> log = review.log();
    if (log.isEmpty()) {
      send(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          message("this server keeps no decisions: it was started without --review"));
      return;
    }
    Optional<String> refusal = guard.refusal(request);
    if (refusal.isPresent()) {
      send(response, HttpServletResponse.SC_FORBIDDEN, message(refusal.get()));
      return;
    }
    try {
      write(request, response, log.get());
    } catch (ChanceryException | IllegalArgumentException e) {
      send(response, HttpServletResponse.SC_BAD_REQUEST, message(String.valueOf(e.getMessage())));
    }
  }

  private void write(HttpServletRequest request, HttpServletResponse response, DecisionLog log)
      throws IOException {
    switch (String.valueOf(request.getPathInfo())) {
      case "/decide" -> {
        LinkDecision decision = decision(body(request));
        log.keep(decision);
        send(response, HttpServletResponse.SC_OK, ReviewJson.of(decision));
      }
      case "/undo" -> {
        Optional<LinkDecision> undone = log.undo();
        send(
            response,
            undone.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT,
            undone.map(ReviewJson::of).orElseGet(() -> message("there is nothing to undo")));
      }
      default ->
          send(response, HttpServletResponse.SC_NOT_FOUND, message("there is no such thing"));
    }
  }

  private static JsonNode body(HttpServletRequest request) throws IOException {
    try {
      return JSON.readTree(request.getInputStream());
    } catch (JsonProcessingException e) {
      throw new ChanceryException("that is no JSON", e);
    }
  }

  /** Only of an entity that the store knows. */
  private LinkDecision decision(JsonNode told) {
    LinkableEntity entity =
        review.entities().stream()
            .filter(each -> word(each.key().type()).equals(text(told, "type")))
            .filter(each -> each.name().equals(text(told, "name")))
            .filter(each -> each.article().equals(text(told, "article")))
            .findFirst()
            .orElseThrow(() -> new ChanceryException("the store has no such entity"));
    String note = text(told, "note");
    if (note.length() > LONGEST_NOTE) {
      throw new ChanceryException("a note of at most " + LONGEST_NOTE + " letters, please");
    }
    Verdict verdict = Verdict.valueOf(text(told, "verdict").toUpperCase(Locale.ROOT));
    return entity.decide(verdict, text(told, "item"), note);
  }

  private static String text(JsonNode told, String field) {
    return told.path(field).asText("");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode message(String text) {
    return JSON.createObjectNode().put("message", text);
  }

  private static void send(HttpServletResponse response, int status, ObjectNode body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(body.toString().getBytes(UTF_8));
  }
}
