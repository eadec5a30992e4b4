package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The terms of PROV-O, schema.org, SKOS and WGS84 Geo Positioning that graphs use. */
@SuppressWarnings("MemberName")
final class OtherTerms {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  static final Node provEntity = prov("Entity");
  static final Node provActivity = prov("Activity");
  static final Node provSoftwareAgent = prov("SoftwareAgent");
  static final Node provUsed = prov("used");
  static final Node provWasAssociatedWith = prov("wasAssociatedWith");
  static final Node provWasGeneratedBy = prov("wasGeneratedBy");
  static final Node provWasDerivedFrom = prov("wasDerivedFrom");

  static final Node schemaNewsArticle = SchemaDO.NewsArticle.asNode();
  static final Node schemaHeadline = SchemaDO.headline.asNode();
  static final Node schemaDatePublished = SchemaDO.datePublished.asNode();
  static final Node schemaPublisher = SchemaDO.publisher.asNode();
  static final Node schemaUrl = SchemaDO.url.asNode();
  static final Node schemaInLanguage = SchemaDO.inLanguage.asNode();
  static final Node schemaVersion = SchemaDO.version.asNode();
  static final Node schemaSoftwareVersion = SchemaDO.softwareVersion.asNode();

  static final Node skosConcept = SKOS.Concept.asNode();
  static final Node skosPrefLabel = SKOS.prefLabel.asNode();
  static final Node skosAltLabel = SKOS.altLabel.asNode();
  static final Node skosExactMatch = SKOS.exactMatch.asNode();

  static final Node geoLat = geo("lat");
  static final Node geoLong = geo("long");

  private OtherTerms() {}

  private static Node geo(String name) {
    return NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#" + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }
}
