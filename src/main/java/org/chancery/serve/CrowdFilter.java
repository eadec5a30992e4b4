package org.chancery.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers so many requests at a time; those that wait too long are told to come again (429). */
final class CrowdFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int WAIT_SECONDS = 1;

  private final transient Semaphore places;

  CrowdFilter(int parallel) {
    this.places = new Semaphore(parallel, true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!place()) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", String.valueOf(2 * WAIT_SECONDS));
      response.setContentType("text/plain; charset=utf-8");
      response.getWriter().println("too many requests at a time; try again in two seconds");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean place() {
    try {
      return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server is being stopped
      return false;
    }
  }
}
