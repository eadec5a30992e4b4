package org.chancery.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the ontology. */
public final class Terms {
  private static final String NS = "https://w3id.org/chancery/ontology#";
  public static final Property identityKey = ResourceFactory.createProperty(NS + "identityKey");
  public static final Property same = ResourceFactory.createProperty(NS + "same");
  public static final Property reason = ResourceFactory.createProperty(NS + "reason");
  public static final Resource IdentityDecision =
      ResourceFactory.createResource(NS + "IdentityDecision");

  private Terms() {}
}
