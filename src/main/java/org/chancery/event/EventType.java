package org.chancery.event;

/** The event classes of the ontology. */
public enum EventType {
  MEETING,
  VISIT,
  CALL,
  STATEMENT,
  AGREEMENT,
  ACTION,
  STATUS_REPORT
}
