package org.chancery.link.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request to another server.
 *
 * @param parameters of the query of a GET, or of the form of a POST; in order of their names
 * @param accept media types of an answer
 */
record Question(URI address, boolean post, Map<String, String> parameters, String accept) {
  private static final String JSON = "application/json";

  Question {
    parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  static Question get(URI address, Map<String, String> parameters) {
    return new Question(address, false, parameters, JSON);
  }

  static Question post(URI address, Map<String, String> parameters, String accept) {
    return new Question(address, true, parameters, accept);
  }

  HttpRequest.Builder request() {
    if (post) {
      return HttpRequest.newBuilder(address)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(encoded()));
    }
    return HttpRequest.newBuilder(URI.create(toString()));
  }

  private String encoded() {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** As a person may ask it: the address with its parameters. */
  @Override
  public String toString() {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return parameters.isEmpty() ? address.toString() : address + separator + encoded();
  }
}
