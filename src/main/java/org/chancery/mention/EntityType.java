package org.chancery.mention;

/** What kind of thing in the world a mention stands for: the entity classes of the ontology. */
public enum EntityType {
  PERSON,
  STATE,
  ORGANIZATION,
  MECHANISM,
  PROJECT,
  PLACE
}
