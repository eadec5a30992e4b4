package org.chancery.link.online;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Asks other servers for JSON: one request at a time, with a name and a contact, compressed. What
 * may pass (429, 5xx, a server that is behind, a torn answer, a page in place of data, silence) is
 * asked again, after the pause that the server asks for. A server that fails three questions in a
 * row is left alone for the rest of the run.
 */
final class PoliteClient {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LARGEST_ANSWER = 64 << 20;
  private static final int FAILED_QUESTIONS = 3;
  private static final JsonMapper JSON = new JsonMapper();

  private final Politeness politeness;
  private final Budget budget;
  private final InstantSource clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Map<String, FailsafeExecutor<JsonNode>> executors = new HashMap<>();

  PoliteClient(Politeness politeness, InstantSource clock) {
    this.politeness = politeness;
    this.clock = clock;
    this.budget = new Budget(politeness.mostRequests(), politeness.mostTime(), clock);
  }

  /** What a server says in JSON although it is no answer. */
  interface Complaint {
    /**
     * Nothing when it is an answer.
     *
     * @throws TryAgain when the same question may be answered later
     * @throws Unanswered when it will not
     */
    void in(JsonNode answer, Duration after) throws TryAgain, Unanswered;
  }

  int sent() {
    return budget.sent();
  }

  /**
   * Asks until there is an answer.
   *
   * @throws Unanswered when there is none
   */
  synchronized JsonNode ask(Question question, Complaint complaint) throws Unanswered {
    String server = question.address().getRawAuthority();
    try {
      return executors
          .computeIfAbsent(server, name -> executor())
          .get(() -> once(question, complaint));
    } catch (CircuitBreakerOpenException e) {
      throw Unanswered.ofServer(server + " has failed too often and is not asked again", e);
    } catch (TimeoutExceededException e) {
      throw Unanswered.because(server + " did not answer in " + politeness.timeout(), e);
    } catch (FailsafeException e) {
      if (e.getCause() instanceof Unanswered known) {
        throw known;
      }
      throw Unanswered.because(server + ": " + reason(e), e);
    }
  }

  private static String reason(FailsafeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause instanceof TryAgain ? String.valueOf(cause.getMessage()) : cause.toString();
  }

  private FailsafeExecutor<JsonNode> executor() {
    CircuitBreaker<JsonNode> breaker =
        CircuitBreaker.<JsonNode>builder()
            .handleIf(e -> !(e instanceof Unanswered spent && spent.isLast()))
            .withFailureThreshold(FAILED_QUESTIONS)
            .withDelay(Duration.ofDays(1))
            .build();
    RetryPolicy<JsonNode> retries =
        RetryPolicy.<JsonNode>builder()
            .handle(TryAgain.class, TimeoutExceededException.class)
            .withMaxAttempts(politeness.attempts())
            .withBackoff(politeness.pause(), politeness.longestPause())
            .withDelayFn(attempt -> asked(attempt.getLastException()))
            .build();
    Timeout<JsonNode> timeout =
        Timeout.<JsonNode>builder(politeness.timeout()).withInterrupt().build();
    return Failsafe.with(breaker, retries, timeout);
  }

  /** Negative where the server asks for no pause: then the usual one. */
  private static Duration asked(Throwable fault) {
    return fault instanceof TryAgain known ? known.after() : Duration.ofNanos(-1);
  }

  private JsonNode once(Question question, Complaint complaint) throws TryAgain, Unanswered {
    budget.spend();
    HttpRequest request =
        question
            .request()
            .header("User-Agent", politeness.userAgent())
            .header("Accept", question.accept())
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        Duration after = after(response.headers());
        refuse(response.statusCode(), after);
        JsonNode answer = json(body, response.headers());
        complaint.in(answer, after);
        return answer;
      }
    } catch (IOException e) {
      throw new TryAgain("no whole answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TryAgain("interrupted", e);
    }
  }

  private void refuse(int status, Duration after) throws TryAgain, Unanswered {
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      throw tryAgain("status " + status, after);
    }
    if (status >= 300 && status < 400) {
      throw Unanswered.because("it redirects without end, status " + status);
    }
    if (status != 200) {
      throw Unanswered.because("it refuses the question, status " + status);
    }
  }

  /** What a server asks to wait for, as far as this run can. */
  TryAgain tryAgain(String fault, Duration after) throws Unanswered {
    if (after.compareTo(politeness.longestPause()) > 0 || after.compareTo(budget.left()) > 0) {
      throw Unanswered.andNoMore(fault + ", and it asks to wait " + after.toSeconds() + " s");
    }
    return new TryAgain(fault, after);
  }

  private Duration after(HttpHeaders headers) {
    Instant now = headers.firstValue("Date").flatMap(RetryAfter::date).orElseGet(clock::instant);
    return headers
        .firstValue("Retry-After")
        .map(value -> RetryAfter.of(value, now))
        .orElse(Duration.ofNanos(-1));
  }

  private static JsonNode json(InputStream body, HttpHeaders headers) throws IOException, TryAgain {
    boolean packed = headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
    byte[] bytes = (packed ? new GZIPInputStream(body) : body).readNBytes(LARGEST_ANSWER);
    try {
      JsonNode answer = JSON.readTree(bytes);
      if (answer == null || !answer.isContainerNode()) {
        throw new TryAgain("no JSON", Duration.ofNanos(-1));
      }
      return answer;
    } catch (JacksonException e) {
      String type = headers.firstValue("Content-Type").orElse("of no type");
      throw new TryAgain("the answer, " + type + ", is no JSON", e);
    }
  }
}
