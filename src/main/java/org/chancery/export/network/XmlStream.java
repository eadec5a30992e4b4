package org.chancery.export.network;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.ChanceryException;

/** Writes XML, each element on a line of its own. */
final class XmlStream {
  private final XMLStreamWriter out;
  private final Deque<Boolean> hasElements = new ArrayDeque<>();

  private XmlStream(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes the root element with all in it. */
  interface Body {
    void write(XmlStream xml) throws XMLStreamException;
  }

  /**
   * Writes a document; the stream stays open.
   *
   * @throws ChanceryException when the stream cannot be written
   */
  static void write(OutputStream stream, Body body) {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      XmlStream xml = new XmlStream(out);
      xml.hasElements.push(false);
      body.write(xml);
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new ChanceryException("the XML cannot be written", e);
    }
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  XmlStream start(String element) throws XMLStreamException {
    hasElements.pop();
    hasElements.push(true);
    out.writeCharacters("\n" + "  ".repeat(hasElements.size() - 1));
    out.writeStartElement(element);
    hasElements.push(false);
    return this;
  }

  XmlStream set(String attribute, Object value) throws XMLStreamException {
    out.writeAttribute(attribute, value.toString());
    return this;
  }

  XmlStream text(String text) throws XMLStreamException {
    out.writeCharacters(text);
    return this;
  }

  XmlStream end() throws XMLStreamException {
    if (hasElements.pop()) {
      out.writeCharacters("\n" + "  ".repeat(hasElements.size() - 1));
    }
    out.writeEndElement();
    return this;
  }
}
