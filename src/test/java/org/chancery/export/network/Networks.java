package org.chancery.export.network;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.chancery.export.network.Network.Told;
import org.chancery.graph.Iris;

/** Networks that the tools are tried with. */
final class Networks {
  private static final String RTL = "\u202Eمحمد رضا\u202C \u200Fעברית";

  /** What careless writers stumble over. */
  private static final List<String> HOSTILE =
      List.of(
          "C\u0000\u0001\u0008\u001F \u007F\u0085 D",
          RTL,
          "O\"Neil 'the \\ Bolt' \\",
          "two\nlines\r\nand\ttabs\u2028!",
          "🕊🤝 𐐀𐐁 李强 ประยุทธ์ Đặng",
          "=SUM(1,2)",
          "+1;-1",
          "-x",
          "@cmd|' /C calc'!A0",
          "<script>alert(1)</script> &amp; &lt; ]]> <!-- --",
          "a,b;c|d {x} [y] $z `t` % \\N \\l \\\" \\\\\"",
          "half \uD800 pair \uFFFE\uFFFF",
          "MATCH (n) DETACH DELETE n; // '}) \"",
          "");

  private Networks() {}

  /** Names that would break a careless writer, in nodes, edges and sources. */
  static Network hostile() {
    List<Node> nodes = HOSTILE.stream().map(name -> node(HOSTILE.indexOf(name), name)).toList();
    List<Edge> edges =
        nodes.stream()
            .flatMap(
                node ->
                    List.of(edge(nodes, node, 1, "Meeting"), edge(nodes, node, 2, "memberOf"))
                        .stream())
            .toList();
    return new Network(nodes, edges);
  }

  private static Node node(int i, String name) {
    String category = List.of("person", "state", "meeting").get(i % 3);
    String id = category + "/a%20b/n" + i;
    Told told = category.equals("meeting") ? told(name) : null;
    return new Node(id, Iris.DEFAULT_BASE + id, name, category, i == 1 ? "Q42" : "", told);
  }

  private static Edge edge(List<Node> nodes, Node from, int step, String relation) {
    int at = nodes.indexOf(from);
    Node to = nodes.get((at + step) % nodes.size());
    boolean symmetric = relation.equals("Meeting");
    return new Edge(
        "e" + step + "-" + at, from.id(), to.id(), relation, symmetric, step, told(from.label()));
  }

  private static Told told(String text) {
    LocalDate day = LocalDate.of(2025, 10, 20);
    return new Told(
        text,
        text.length() % 2 == 0 ? "Actual" : "Planned",
        0.75,
        List.of(
            new Days(day, day),
            new Days(day, day.plusDays(3)),
            new Days(day.plusDays(9), day.plusDays(9))),
        text,
        "an article",
        text,
        text,
        "2025-10-21",
        "https://example.org/?a=1&b=\"2\"");
  }

  /** Five articles' graphs: two ministers, a railway, each realis, odd names, odd scripts. */
  static DatasetGraph articles() {
    return read(
        List.of(
            "two-ministers-meet",
            "how-far-a-railway-is",
            "every-realis",
            "hostile-names",
            "beyond-the-basic-plane"));
  }

  static DatasetGraph read(List<String> names) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dataset,
        () ->
            names.forEach(
                name ->
                    RDFDataMgr.read(
                        dataset,
                        Networks.class
                            .getResource("/org/chancery/graph/" + name + ".trig")
                            .toString())));
    return dataset;
  }

  static NetworkExport export(DatasetGraph dataset, Selection selection) {
    return new NetworkExport(dataset, Iris.standard(), selection);
  }
}
