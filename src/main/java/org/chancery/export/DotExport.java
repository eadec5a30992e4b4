package org.chancery.export;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a network in the DOT language of Graphviz. What is planned, supposed or denied is drawn
 * with another line than what happened; colours are those of Okabe and Ito (2008), which people
 * with any colour vision can tell apart.
 */
public final class DotExport {
  private static final Map<String, String> NODE_COLOURS =
      Map.of(
          "person", "#56B4E9",
          "state", "#E69F00",
          "organization", "#F0E442",
          "mechanism", "#CC79A7",
          "project", "#009E73",
          "place", "#DDDDDD");
  private static final Map<String, String> LINES =
      Map.of("Planned", "dashed", "Hypothetical", "dotted", "Denied", "dotted");

  private DotExport() {}

  public static void write(Network network, OutputStream stream) {
    PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    out.println("digraph chancery {");
    out.println("  graph [layout=neato, overlap=false, splines=true, start=1, sep=\"+14\"];");
    out.println("  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\"];");
    out.println("  edge [fontname=\"Helvetica\", fontsize=10];");
    Map<String, String> ids = new HashMap<>();
    network
        .nodes()
        .forEach(
            (iri, name) -> {
              String id = "n" + ids.size();
              ids.put(iri, id);
              out.printf(
                  Locale.ROOT,
                  "  %s [label=%s, fillcolor=\"%s\", URL=%s];%n",
                  id,
                  quoted(name),
                  colour(iri),
                  quoted(iri));
            });
    network.edges().forEach(edge -> out.println(line(edge, ids)));
    out.println("}");
    out.flush();
  }

  private static String line(Network.Edge edge, Map<String, String> ids) {
    boolean mutual = edge.kind().matches("Meeting|Call|Agreement");
    String count = edge.events() > 1 ? " ×" + edge.events() : "";
    String realis = edge.realis().equals("Actual") ? "" : " (" + edge.realis() + ")";
    return String.format(
        Locale.ROOT,
        "  %s -> %s [label=%s, style=%s%s, penwidth=%d];",
        ids.get(edge.from()),
        ids.get(edge.to()),
        quoted(edge.kind() + realis + count),
        LINES.getOrDefault(edge.realis(), "solid"),
        mutual ? ", dir=none" : "",
        Math.min(6, edge.events()));
  }

  private static String colour(String iri) {
    return NODE_COLOURS.entrySet().stream()
        .filter(entry -> iri.contains("/id/" + entry.getKey() + "/"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("#FFFFFF");
  }

  /** A quoted string of DOT; control characters become spaces. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                out.append(' ');
              } else {
                if (c == '"' || c == '\\') {
                  out.append('\\');
                }
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
