package org.chancery.graph;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;

/** Literals in the one form that each datatype has in article graphs. */
final class Literals {
  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** A label on one line. */
  static Node label(String words, String language) {
    return NodeFactory.createLiteralLang(OneLine.of(words), language);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** As TDB2 gives it back, which keeps the value of a number and not its letters. */
  static Node number(double value) {
    return NodeValue.makeDouble(value).asNode();
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node date(LocalDate value) {
    return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
  }

  static Node anyUri(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDanyURI);
  }

  /** The tag if it is one by BCP 47, else {@code und}: a page may call its language anything. */
  static String languageTag(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "und";
    }
  }
}
