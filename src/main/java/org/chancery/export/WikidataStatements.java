package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.chancery.ChanceryException;
import org.chancery.export.WikidataStatement.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the articles make and the reference facts lack, for a person to review and bring
 * to Wikidata: nothing is ever sent there. Only what is done, between things with accepted links,
 * from articles whose address is known.
 */
public final class WikidataStatements {
  private static final String QUERY = "/org/chancery/export/statements.rq";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Longer strings are refused there; a quote is left out rather than cut. */
  private static final int LONGEST = 1500;

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>|]+");

  private final List<WikidataStatement> statements;
  private final int withoutAddress;

  private WikidataStatements(List<WikidataStatement> statements, int withoutAddress) {
    this.statements = statements;
    this.withoutAddress = withoutAddress;
  }

  /**
   * Reads them off a store.
   *
   * @param retrieved day for the references, null for that of each article
   */
  public static WikidataStatements of(DatasetGraph graphs, @Nullable LocalDate retrieved) {
    return Txn.calculateRead(
        graphs,
        () -> {
          try (QueryExec execution = QueryExec.dataset(graphs).query(query()).build()) {
            return of(execution.select(), retrieved == null ? "" : retrieved.toString());
          }
        });
  }

  private static WikidataStatements of(RowSet rows, String retrieved) {
    Map<String, WikidataStatement> statements = new LinkedHashMap<>();
    int withoutAddress = 0;
    while (rows.hasNext()) {
      WikidataStatement statement = statement(rows.next(), retrieved);
      if (ADDRESS.matcher(statement.url()).matches()) {
        statements.putIfAbsent(statement.fact(), statement);
      } else {
        withoutAddress++;
      }
    }
    return new WikidataStatements(List.copyOf(statements.values()), withoutAddress);
  }

  private static WikidataStatement statement(Binding row, String retrieved) {
    return new WikidataStatement(
        item(row, "subject"),
        text(row, "subjectName"),
        text(row, "property"),
        item(row, "object"),
        text(row, "objectName"),
        qualifiers(row),
        text(row, "url"),
        retrieved.isEmpty() ? text(row, "published") : retrieved,
        text(row, "headline"),
        text(row, "language").isEmpty() ? "en" : text(row, "language"),
        text(row, "quote"));
  }

  /** The state or body of an office; start and end only where the article says them. */
  private static List<Qualifier> qualifiers(Binding row) {
    return Stream.of(
            new Qualifier(text(row, "ofProperty"), item(row, "of"), text(row, "ofName")),
            new Qualifier("P580", text(row, "start"), ""),
            new Qualifier("P582", text(row, "end"), ""))
        .filter(each -> !each.value().isEmpty())
        .toList();
  }

  private static String item(Binding row, String variable) {
    Node term = row.get(variable);
    return term == null ? "" : term.getURI().substring(WIKIDATA.length());
  }

  private static String text(Binding row, String variable) {
    Node term = row.get(variable);
    return term == null ? "" : BREAKS.matcher(term.getLiteralLexicalForm()).replaceAll(" ").strip();
  }

  /** How many statements are left out because nobody could look up where they come from. */
  public int withoutAddress() {
    return withoutAddress;
  }

  /** How many statements there are. */
  public int size() {
    return statements.size();
  }

  /** How many offices have no item here, and so stand in the table alone. */
  public int withoutItem() {
    return (int) statements.stream().filter(each -> each.object().isEmpty()).count();
  }

  /**
   * Writes the commands of QuickStatements, version 1: tabs between, one statement a line. Those
   * without an item are left out.
   */
  public void writeQuickStatements(OutputStream out) throws IOException {
    for (WikidataStatement each :
        statements.stream().filter(all -> !all.object().isEmpty()).toList()) {
      out.write((quick(each) + "\n").getBytes(UTF_8));
    }
    out.flush();
  }

  /**
   * Reference URL (S854), retrieved (S813, precision 11: a day), quotation (S1683). The format has
   * no way to write a quotation mark within a string, so it gets a curly one.
   */
  private static String quick(WikidataStatement each) {
    StringBuilder line =
        new StringBuilder(String.join("\t", each.subject(), each.property(), each.object()));
    for (Qualifier qualifier : each.qualifiers()) {
      line.append('\t').append(qualifier.property()).append('\t').append(value(qualifier));
    }
    line.append("\tS854\t\"").append(each.url()).append('"');
    if (!each.retrieved().isEmpty()) {
      line.append("\tS813\t").append(day(each.retrieved()));
    }
    if (each.quote().length() <= LONGEST) {
      String quote = each.quote().replace('"', '\u201D');
      line.append("\tS1683\t").append(each.language()).append(":\"").append(quote).append('"');
    }
    return line.toString();
  }

  private static String value(Qualifier qualifier) {
    return qualifier.isDay() ? day(qualifier.value()) : qualifier.value();
  }

  private static String day(String date) {
    return "+" + date + "T00:00:00Z/11";
  }

  /** Writes a table with a head line, for OpenRefine. */
  public void writeTable(OutputStream out) throws IOException {
    CsvMapper csv = new CsvMapper();
    CsvSchema schema =
        CsvSchema.builder()
            .addColumn("subject")
            .addColumn("subject name")
            .addColumn("property")
            .addColumn("object")
            .addColumn("object name")
            .addColumn("qualifier")
            .addColumn("qualifier value")
            .addColumn("qualifier name")
            .addColumn("start")
            .addColumn("end")
            .addColumn("reference URL")
            .addColumn("retrieved")
            .addColumn("headline")
            .addColumn("quote")
            .build()
            .withHeader();
    try (SequenceWriter writer = csv.writer(schema).writeValues(keepOpen(out))) {
      writer.writeAll(statements.stream().map(WikidataStatements::cells).toList());
    }
    out.flush();
  }

  private static List<String> cells(WikidataStatement each) {
    Optional<Qualifier> of = each.qualifiers().stream().filter(q -> !q.isDay()).findFirst();
    return List.of(
        each.subject(),
        each.subjectName(),
        each.property(),
        each.object(),
        each.objectName(),
        of.map(Qualifier::property).orElse(""),
        of.map(Qualifier::value).orElse(""),
        of.map(Qualifier::name).orElse(""),
        qualifier(each, "P580"),
        qualifier(each, "P582"),
        each.url(),
        each.retrieved(),
        each.headline(),
        each.quote());
  }

  private static String qualifier(WikidataStatement statement, String property) {
    return statement.qualifiers().stream()
        .filter(each -> each.property().equals(property))
        .map(Qualifier::value)
        .findFirst()
        .orElse("");
  }

  private static OutputStream keepOpen(OutputStream out) {
    return new java.io.FilterOutputStream(out) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static String query() {
    try (InputStream in = WikidataStatements.class.getResourceAsStream(QUERY)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + QUERY);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(QUERY + " cannot be read", e);
    }
  }
}
