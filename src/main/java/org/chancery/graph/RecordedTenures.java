package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mention.EntityType;
import org.chancery.reference.OfficeTitles;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.TenureRecord;

/**
 * Writes what the tables know of the offices of a person. The tables know a great many people; a
 * store asks only for those whom its articles link to. Safe for several threads.
 */
public final class RecordedTenures {
  private static final int YEAR = "0000".length();
  private static final int MONTH = "0000-00".length();

  private final Iris iris;
  private final OfficeTitles titles;
  private final Map<String, List<TenureRecord>> byItem = new HashMap<>();

  public RecordedTenures(ReferenceTables tables, Iris iris) {
    this.iris = iris;
    this.titles = new OfficeTitles(tables.offices());
    for (PersonRecord person : tables.people()) {
      if (person.qid() != null) {
        add(
            new TenureRecord(
                person.qid(), person.office(), person.state(), person.start(), person.end()));
      }
    }
    tables.tenures().forEach(this::add);
  }

  private void add(TenureRecord tenure) {
    if (!tenure.state().isEmpty() && !tenure.office().isEmpty()) {
      byItem.computeIfAbsent(tenure.person(), item -> new ArrayList<>(1)).add(tenure);
    }
  }

  /**
   * Sends what is known of a person; nothing for other items.
   *
   * @param item such as {@code Q794}
   */
  public void writeTo(String item, StreamRDF out) {
    byItem.getOrDefault(item, List.of()).forEach(tenure -> write(tenure, out));
  }

  private void write(TenureRecord tenure, StreamRDF out) {
    Node state = iris.entity(EntityType.STATE, tenure.state());
    Node office = iris.office(state, titles.of(tenure.office()));
    Node node = iris.recordedTenure(tenure.person(), office, tenure.start(), tenure.end());
    add(out, node, RDF.Nodes.type, Terms.RecordedTenure);
    add(out, node, Terms.recordedHolder, Iris.item(tenure.person()));
    add(out, node, Terms.recordedOffice, office);
    add(out, node, Terms.recordedAs, Literals.string(tenure.office()));
    if (!tenure.start().isEmpty()) {
      add(out, node, Terms.recordedStart, time(tenure.start()));
    }
    if (!tenure.end().isEmpty()) {
      add(out, node, Terms.recordedEnd, time(tenure.end()));
    }
  }

  private void add(StreamRDF out, Node subject, Node predicate, Node object) {
    out.quad(Quad.create(iris.tenuresGraph(), subject, predicate, object));
  }

  /** As fine as the tables know it. */
  private static Node time(String time) {
    XSDDatatype type =
        time.length() == YEAR
            ? XSDDatatype.XSDgYear
            : time.length() == MONTH ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    return NodeFactory.createLiteralDT(time, type);
  }
}
