package org.chancery.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * RDF/XML as it comes, subject after subject. XML 1.0 has no form for most control characters: each
 * is written as U+FFFD and counted, where Jena's writer gives up at the first.
 */
final class RdfXmlStream implements StreamRDF {
  private static final String ENCODING = "UTF-8";
  private static final int REPLACEMENT = 0xFFFD;
  private static final String ALONE = "ns";

  private final XMLStreamWriter xml;
  private final Map<String, String> prefixes = new HashMap<>();
  private @Nullable Node subject;
  private long replaced;

  RdfXmlStream(OutputStream out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ENCODING);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Number of characters written as U+FFFD because XML cannot hold them. */
  long replaced() {
    return replaced;
  }

  @Override
  public void start() {
    write(
        () -> {
          xml.writeStartDocument(ENCODING, "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("rdf", "RDF", RDF.uri);
        });
  }

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(iri, prefix);
    write(() -> xml.writeNamespace(prefix, iri));
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    write(
        () -> {
          if (!triple.getSubject().equals(subject)) {
            endSubject();
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "Description", RDF.uri);
            reference(triple.getSubject(), "about");
            subject = triple.getSubject();
          }
          xml.writeCharacters("\n  ");
          property(triple.getPredicate().getURI(), triple.getObject());
        });
  }

  @Override
  public void finish() {
    write(
        () -> {
          endSubject();
          xml.writeCharacters("\n");
          xml.writeEndElement();
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void endSubject() throws XMLStreamException {
    if (subject != null) {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      subject = null;
    }
  }

  private void property(String predicate, Node object) throws XMLStreamException {
    int split = Util.splitNamespaceXML(predicate);
    String namespace = predicate.substring(0, split);
    String name = predicate.substring(split);
    if (name.isEmpty()) {
      throw new ChanceryException("RDF/XML has no name for the predicate " + predicate);
    }
    String known = prefixes.get(namespace);
    xml.writeStartElement(known == null ? ALONE : known, name, namespace);
    if (known == null) {
      xml.writeNamespace(ALONE, namespace);
    }
    if (object.isLiteral()) {
      literal(object);
    } else {
      reference(object, "resource");
    }
    xml.writeEndElement();
  }

  private void reference(Node node, String attribute) throws XMLStreamException {
    if (node.isURI()) {
      xml.writeAttribute("rdf", RDF.uri, attribute, node.getURI());
    } else {
      xml.writeAttribute("rdf", RDF.uri, "nodeID", NodeFmtLib.strNT(node).substring("_:".length()));
    }
  }

  private void literal(Node literal) throws XMLStreamException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml:lang", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      xml.writeAttribute("rdf", RDF.uri, "datatype", literal.getLiteralDatatypeURI());
    }
    String text = withoutWhatXmlCannotHold(literal.getLiteralLexicalForm());
    String[] lines = text.split("\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13"); // a reader takes a bare one for a line feed
      }
      xml.writeCharacters(lines[i]);
    }
  }

  private String withoutWhatXmlCannotHold(String text) {
    if (text.codePoints().allMatch(RdfXmlStream::isXml)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(isXml(c) ? c : REPLACEMENT));
    replaced += text.codePoints().filter(c -> !isXml(c)).count();
    return kept.toString();
  }

  /** The production Char of XML 1.0. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static ChanceryException failed(XMLStreamException e) {
    return new ChanceryException("RDF/XML cannot be written", e);
  }
}
