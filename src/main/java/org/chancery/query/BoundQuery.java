package org.chancery.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * Gives a query its parameters, as data and never as text: a VALUES block at the head of its
 * pattern, in which a parameter not given is UNDEF.
 */
final class BoundQuery {
  private BoundQuery() {}

  /**
   * The query with its parameters.
   *
   * @throws ChanceryException when the query does not parse, a parameter is unknown, or a value is
   *     not of its type
   */
  static Query of(StoredQuery stored, Map<String, String> values) {
    Query query = parse(stored);
    rejectUnknown(stored, values);
    if (!stored.parameters().isEmpty()) {
      query.setQueryPattern(withValues(query.getQueryPattern(), stored, values));
    }
    return query;
  }

  private static Query parse(StoredQuery stored) {
    try {
      return QueryFactory.create(stored.text(), Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new ChanceryException(stored.name() + ": " + firstLines(e), e);
    }
  }

  /**
   * Jena's message names line and column first; after what it met, it lists every token there is.
   */
  private static String firstLines(QueryParseException e) {
    return e.getMessage()
        .lines()
        .takeWhile(line -> !line.startsWith("Was expecting"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static void rejectUnknown(StoredQuery stored, Map<String, String> values) {
    List<String> known = stored.parameters().stream().map(Parameter::name).toList();
    for (String name : new TreeSet<>(values.keySet())) {
      if (!known.contains(name)) {
        String there = known.isEmpty() ? "it has none" : "it has " + String.join(", ", known);
        throw new ChanceryException(stored.name() + " has no parameter " + name + ": " + there);
      }
    }
  }

  private static Element withValues(
      @Nullable Element pattern, StoredQuery stored, Map<String, String> values) {
    ElementData data = new ElementData();
    BindingBuilder row = Binding.builder();
    for (Parameter parameter : stored.parameters()) {
      Var variable = Var.alloc(parameter.name());
      data.add(variable);
      String value = values.get(parameter.name());
      if (value != null && !value.isBlank()) {
        row.add(variable, node(parameter, value.strip()));
      }
    }
    data.add(row.build());
    ElementGroup group = new ElementGroup();
    group.addElement(data);
    elements(pattern).forEach(group::addElement);
    return group;
  }

  /** DESCRIBE of an IRI has no pattern. */
  private static List<Element> elements(@Nullable Element pattern) {
    if (pattern == null) {
      return List.of();
    }
    return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
  }

  private static Node node(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case STRING -> NodeFactory.createLiteralString(value);
      case DATE -> NodeFactory.createLiteralDT(day(parameter, value), XSDDatatype.XSDdate);
    };
  }

  private static String day(Parameter parameter, String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw new ChanceryException(
          parameter.name() + " is no day: " + value + " (expected like 2025-12-08)", e);
    }
  }
}
