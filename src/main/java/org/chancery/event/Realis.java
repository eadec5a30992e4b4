package org.chancery.event;

/** How real the text says that something is. Only what is actual is ever asserted as a fact. */
public enum Realis {
  ACTUAL,
  PLANNED,
  HYPOTHETICAL,
  DENIED
}
