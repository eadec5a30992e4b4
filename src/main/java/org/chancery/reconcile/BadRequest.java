package org.chancery.reconcile;

/** A request that is not of the protocol; its message tells the client what to mend. */
public final class BadRequest extends Exception {
  private static final long serialVersionUID = 1L;

  BadRequest(String message) {
    super(message);
  }
}
