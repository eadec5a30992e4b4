package org.chancery.link.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** The ways in which a server fails that may pass. */
enum Faulty implements LocalWikidata.Fault {
  TOO_MANY_REQUESTS_SECONDS {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Retry-After", "1");
      LocalWikidata.send(exchange, 429, PAGE);
    }
  },
  TOO_MANY_REQUESTS_DATE {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      ZonedDateTime soon = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1);
      exchange
          .getResponseHeaders()
          .set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(soon));
      LocalWikidata.send(exchange, 429, PAGE);
    }
  },
  UNAVAILABLE {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Retry-After", "as you like");
      LocalWikidata.send(exchange, 503, PAGE);
    }
  },
  SERVER_ERROR {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      LocalWikidata.send(exchange, 500, new byte[0]);
    }
  },
  REPLICAS_BEHIND {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Retry-After", "0");
      LocalWikidata.send(
          exchange, LocalWikidata.error("maxlag", "Waiting for 10.64.0.1: 7 seconds lagged."));
    }
  },
  PAGE_IN_PLACE_OF_DATA {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      LocalWikidata.send(exchange, 200, PAGE);
    }
  },
  NOTHING {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      LocalWikidata.send(exchange, 200, new byte[0]);
    }
  },
  OTHER_JSON {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      LocalWikidata.send(exchange, 200, "{\"batchcomplete\":\"\"}".getBytes(UTF_8));
    }
  },
  TORN_BODY {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.sendResponseHeaders(200, 1000);
      OutputStream out = exchange.getResponseBody();
      out.write("{\"search\":[{\"id\":\"Q9".getBytes(UTF_8));
      out.flush();
      exchange.getHttpContext(); // and the connection is closed
    }
  },
  TORN_GZIP {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      byte[] whole = LocalWikidata.gzip("{\"search\":[],\"entities\":{}}".getBytes(UTF_8));
      LocalWikidata.send(exchange, 200, Arrays.copyOf(whole, whole.length - 9));
    }
  },
  NO_GZIP {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      LocalWikidata.send(exchange, 200, "{\"search\":[]}".getBytes(UTF_8));
    }
  },
  SILENCE {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      pause(exchange);
    }
  },
  STALLED_BODY {
    @Override
    public void answer(HttpExchange exchange) throws IOException {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"search\":[".getBytes(UTF_8));
      exchange.getResponseBody().flush();
      pause(exchange);
    }
  };

  private static final byte[] PAGE = "<html><body>Please wait.</body></html>".getBytes(UTF_8);

  /** Longer than the client of the test waits. */
  private static void pause(HttpExchange exchange) throws IOException {
    try {
      Thread.sleep(2000);
    } catch (InterruptedException e) {
      throw new IOException("the server stops", e);
    }
  }
}
