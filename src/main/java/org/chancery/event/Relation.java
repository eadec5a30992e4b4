package org.chancery.event;

/** The predicates that claims use; {@code holdsOffice} is read off tenures. */
public enum Relation {
  REPRESENTS,
  MEMBER_OF,
  PARTICIPATES_IN_PROJECT,
  LOCATED_IN,
  CAPITAL_OF,
  SUPPORTS,
  OPPOSES,
  PREDECESSOR_OF,
  RELATIVE_OF
}
