package org.chancery.export.network;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.chancery.export.network.Drawing.Point;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/**
 * The DOT language of Graphviz. What is planned, supposed or denied is drawn with another line than
 * what happened. Every node and edge says all of itself: Gephi reads no node from a file with
 * defaults for all.
 */
final class DotWriter {
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
  private static final Map<String, String> LINES =
      Map.of("Planned", "dashed", "Hypothetical", "dotted", "Denied", "dotted");

  private final Drawing drawing;
  private final PrintStream out;

  private DotWriter(Drawing drawing, PrintStream out) {
    this.drawing = drawing;
    this.out = out;
  }

  static void write(Drawing drawing, OutputStream stream) {
    PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    new DotWriter(drawing, out).write();
    out.flush();
  }

  private void write() {
    line("digraph chancery {");
    drawing.network().nodes().forEach(this::node);
    drawing.network().edges().forEach(this::edge);
    line("}");
  }

  private void line(String line) {
    out.print(line + "\n");
  }

  private void node(Node node) {
    Point point = drawing.point(node);
    Settings settings = new Settings();
    settings.text("label", node.label());
    settings.text("tooltip", node.told() == null ? node.label() : node.told().sentence());
    settings.text("URL", Attribute.address(node));
    settings.text("fillcolor", Drawing.colour(node)).text("style", "filled").text("shape", "box");
    settings.text("fontname", "Helvetica").text("pos", point.x() + "," + point.y());
    line("  " + id(node.id()) + settings + ";");
  }

  private void edge(Edge edge) {
    Settings settings = new Settings();
    settings.text("label", edge.weight() > 1 ? edge.kind() + " ×" + edge.weight() : edge.kind());
    settings.text("tooltip", edge.told().sentence()).text("id", edge.id());
    settings.text("weight", Integer.toString(edge.weight()));
    settings.text("penwidth", Integer.toString(Math.min(6, edge.weight())));
    settings.text("style", LINES.getOrDefault(edge.told().realis(), "solid"));
    settings.text("fontname", "Helvetica").text("fontsize", "10");
    if (edge.symmetric()) {
      settings.text("dir", "none");
    }
    if (!edge.told().url().isEmpty()) {
      settings.text("URL", edge.told().url());
    }
    line("  " + id(edge.source()) + " -> " + id(edge.target()) + settings + ";");
  }

  private static final class Settings {
    private final StringJoiner settings = new StringJoiner(", ", " [", "]");

    /** Graphviz takes for characters what reads like an entity of HTML, and {@code \N} for more. */
    Settings text(String name, String text) {
      String escaped = ENTITY.matcher(text.replace("\\", "\\\\")).replaceAll("&amp;");
      settings.add(name + "=\"" + escaped.replace("\"", "\\\"") + "\"");
      return this;
    }

    @Override
    public String toString() {
      return settings.toString();
    }
  }

  /** In an id only the quotation mark is escaped; IRIs hold no backslash. */
  private static String id(String id) {
    return '"' + id.replace("\\", "/").replace("\"", "\\\"") + '"';
  }
}
