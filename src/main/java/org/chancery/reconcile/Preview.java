package org.chancery.reconcile;

/** A small page about a thing: no scripts, no styles, and every name as text. */
final class Preview {
  private Preview() {}

  static String of(Thing thing) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
            .append(escaped(thing.name()))
            .append("</title><h1>")
            .append(escaped(thing.name()))
            .append("</h1><p>")
            .append(escaped(thing.type()))
            .append("</p><dl>");
    for (ServedProperty property : ServedProperty.ALL) {
      for (Thing.Value value : thing.values(property.id())) {
        page.append("<dt>").append(escaped(property.name())).append("</dt>");
        page.append("<dd>").append(escaped(value.text())).append("</dd>");
      }
    }
    return page.append("</dl></html>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
