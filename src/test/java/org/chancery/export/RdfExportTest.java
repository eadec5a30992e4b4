package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.ChanceryException;
import org.chancery.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RdfExportTest {
  private static final Predicate<Node> ALL = graph -> true;
  private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  @TempDir private Path folder;

  /** The graphs that hold the mapper to its word: odd names, odd ids, scripts, four articles. */
  static DatasetGraph articles() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (String name :
        List.of(
            "two-ministers-meet",
            "how-far-a-railway-is",
            "every-realis",
            "hostile-names",
            "beyond-the-basic-plane")) {
      String file = "/org/chancery/graph/" + name + ".trig";
      RDFDataMgr.read(dataset, RdfExportTest.class.getResource(file).toString());
    }
    return dataset;
  }

  private static DatasetGraph saying(String text) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node thing = Iris.standard().topic("x");
    dataset.add(
        Iris.standard().articleGraph("a"),
        thing,
        NodeFactory.createURI("https://w3id.org/chancery/ontology#text"),
        NodeFactory.createLiteralString(text));
    return dataset;
  }

  private static byte[] bytes(RdfFormat format, DatasetGraph dataset, Predicate<Node> graphs)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RdfExport(dataset, Iris.standard()).write(format, graphs, out);
    return out.toByteArray();
  }

  private static DatasetGraph read(RdfFormat format, byte[] bytes) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new ByteArrayInputStream(bytes))
        .lang(format.lang())
        .strict(format != RdfFormat.RDFXML)
        .parse(dataset);
    return dataset;
  }

  private static void assertReadsBack(RdfFormat format, DatasetGraph dataset) throws IOException {
    DatasetGraph back = read(format, bytes(format, dataset, ALL));
    if (format.namesGraphs()) {
      assertThat(IsoMatcher.isomorphic(dataset, back)).isTrue();
    } else {
      Graph union = format == RdfFormat.RDFXML ? asXmlHolds(union(dataset)) : union(dataset);
      assertThat(union.isIsomorphicWith(back.getDefaultGraph())).isTrue();
    }
  }

  private static Graph asXmlHolds(Graph graph) {
    Graph held = GraphFactory.createDefaultGraph();
    for (Triple triple : graph.stream().toList()) {
      Node object = triple.getObject();
      if (object.isLiteral() && NOT_XML.matcher(object.getLiteralLexicalForm()).find()) {
        String text = NOT_XML.matcher(object.getLiteralLexicalForm()).replaceAll("\uFFFD");
        String language = object.getLiteralLanguage();
        object =
            language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
      }
      held.add(triple.getSubject(), triple.getPredicate(), object);
    }
    return held;
  }

  private static Graph union(DatasetGraph dataset) {
    Graph union = GraphFactory.createDefaultGraph();
    dataset.stream().map(Quad::asTriple).forEach(union::add);
    return union;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void readsBackAsTheSameGraph(RdfFormat format) throws IOException {
    assertReadsBack(format, articles());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void keepsEveryScript(RdfFormat format) throws IOException {
    DatasetGraph dataset = saying("scripts");
    for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
      saying(script + ": " + lettersOf(script)).stream().forEach(dataset::add);
    }
    assertThat(dataset.stream()).hasSizeGreaterThan(100);
    assertReadsBack(format, dataset);
  }

  private static String lettersOf(Character.UnicodeScript script) {
    return IntStream.rangeClosed(0x21, Character.MAX_CODE_POINT)
        .filter(c -> Character.UnicodeScript.of(c) == script)
        .filter(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .limit(20)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void keepsMarkupQuotesAndLineEnds(RdfFormat format) throws IOException {
    assertReadsBack(
        format,
        saying("<a href=\"x\">]]>&amp;'\\u0041\\\\ \t\r\n\r\n end\r \u0085\u2028\u00A0{}[]#@ "));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"VOID", "RDFXML"},
      mode = Mode.EXCLUDE)
  void keepsControlCharacters(RdfFormat format) throws IOException {
    String all =
        IntStream.range(0, 0xA0)
            .filter(Character::isISOControl)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("-"));
    assertReadsBack(format, saying(all + "\u202E\u2066\uFEFF\u200B"));
  }

  @Test
  void writesWhatXmlCannotHoldAsReplacementsAndCountsIt() throws IOException {
    DatasetGraph dataset = saying("a\u0000b\u0001c\uFFFFd\te");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report = new RdfExport(dataset, Iris.standard()).write(RdfFormat.RDFXML, ALL, out);
    assertThat(report).isEqualTo(new ExportReport(1, 3));
    Graph expected = union(saying("a\uFFFDb\uFFFDc\uFFFDd\te"));
    assertThat(
            read(RdfFormat.RDFXML, out.toByteArray()).getDefaultGraph().isIsomorphicWith(expected))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theSameStatementsGiveTheSameBytesWhateverTheirOrder(RdfFormat format) throws IOException {
    List<Quad> quads = new ArrayList<>(articles().stream().toList());
    String first = new String(bytes(format, stored(quads), ALL), UTF_8);
    Collections.shuffle(quads, new Random(1));
    assertThat(new String(bytes(format, stored(quads), ALL), UTF_8)).isEqualTo(first);
  }

  private static DatasetGraph stored(List<Quad> quads) {
    DatasetGraph stored = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(stored, () -> quads.forEach(stored::add));
    return stored;
  }

  @Test
  void sortsTheLinesOfEachGraph() throws IOException {
    String lines = new String(bytes(RdfFormat.NQUADS, articles(), "railway"), UTF_8);
    assertThat(lines.lines()).isSorted().hasSizeGreaterThan(50);
  }

  private static byte[] bytes(RdfFormat format, DatasetGraph dataset, String article)
      throws IOException {
    return bytes(format, dataset, Iris.standard().articleGraph(article)::equals);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void writesOneArticleAlone(RdfFormat format) throws IOException {
    Node graph = Iris.standard().articleGraph("railway");
    DatasetGraph dataset = articles();
    DatasetGraph back = read(format, bytes(format, dataset, "railway"));
    Graph found = format.namesGraphs() ? back.getGraph(graph) : back.getDefaultGraph();
    assertThat(found.isIsomorphicWith(dataset.getGraph(graph))).isTrue();
    assertThat(back.stream().count()).isEqualTo(found.size());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void readsBackNothingFromNothing(RdfFormat format) throws IOException {
    assertReadsBack(format, DatasetGraphFactory.create());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "VOID")
  void keepsTypesLanguagesBlankNodesAndTheDefaultGraph(RdfFormat format) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(
            """
            PREFIX : <https://example.org/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :a a :B , _:c ; :int 1 , -5 , 007 , "x"^^xsd:integer , 12345678901234567890 ; :dec 1.50 ;
              :double 1e0 , "NaN"^^xsd:double ; :bool true , "1"^^xsd:boolean ; :lang "x"@en , "x"@de-CH , "x" ;
              :to _:c , <urn:x:y> , <mailto:a@example.org> .
            _:c :list ( 1 :a ) .
            :named { :a :says "named" . _:c :also "blank" }
            """,
            Lang.TRIG)
        .parse(dataset);
    assertReadsBack(format, dataset);
  }

  @Test
  void writesAContextForPeople() throws IOException {
    JsonNode json = new ObjectMapper().readTree(bytes(RdfFormat.JSONLD, articles(), "railway"));
    assertThat(json.at("/@context/dip").asText()).isEqualTo("https://w3id.org/chancery/ontology#");
    JsonNode graph = json.at("/@graph/0");
    assertThat(graph.at("/@id").asText()).endsWith("graph/article/railway");
    assertThat(graph.at("/@graph").findValuesAsText("dip:percentComplete")).isNotEmpty();
    assertThat(graph.at("/@graph").findValue("dip:begin").isInt()).isTrue();
  }

  @Test
  void refusesAPredicateThatXmlHasNoNameFor() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node odd = NodeFactory.createURI("https://example.org/123");
    dataset.add(odd, odd, odd, odd);
    assertThatThrownBy(() -> bytes(RdfFormat.RDFXML, dataset, ALL))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("RDF/XML has no name for the predicate https://example.org/123");
  }

  @Test
  void aFileAppearsWhenItIsWhole() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node odd = NodeFactory.createURI("https://example.org/123");
    dataset.add(odd, odd, odd, odd);
    Path file = Files.writeString(folder.resolve("out.xml"), "before");
    RdfExport export = new RdfExport(dataset, Iris.standard());
    assertThatThrownBy(() -> export.write(RdfFormat.RDFXML, ALL, file))
        .isInstanceOf(ChanceryException.class);
    assertThat(file).hasContent("before");
    ExportReport report = export.write(RdfFormat.NQUADS, ALL, file);
    assertThat(report).isEqualTo(new ExportReport(1, 0));
    assertThat(Files.readString(file)).endsWith("123> .\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void describesTheDataSet() throws IOException {
    DatasetGraph dataset = articles();
    Graph said = read(RdfFormat.VOID, bytes(RdfFormat.VOID, dataset, ALL)).getDefaultGraph();
    String isVoid = "http://rdfs.org/ns/void#";
    String dcat = "http://www.w3.org/ns/dcat#";
    assertThat(value(said, "", isVoid + "triples")).isEqualTo("" + dataset.stream().count());
    assertThat(value(said, "", isVoid + "documents")).isEqualTo("5");
    assertThat(value(said, "#period", dcat + "startDate")).isEqualTo("2025-10-20");
    assertThat(value(said, "#jsonld", dcat + "mediaType")).endsWith("/application/ld+json");
    assertThat(value(said, "#class-dip:Meeting", isVoid + "entities"))
        .isEqualTo("" + subjects(dataset, "Meeting"));
  }

  private static String value(Graph graph, String part, String property) {
    Node subject = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset" + part);
    List<Node> values =
        graph
            .find(subject, NodeFactory.createURI(property), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    assertThat(values).hasSize(1);
    Node value = values.get(0);
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  private static long subjects(DatasetGraph dataset, String type) {
    Node ofType = NodeFactory.createURI("https://w3id.org/chancery/ontology#" + type);
    return dataset.stream()
        .filter(quad -> quad.getObject().equals(ofType))
        .map(Quad::getSubject)
        .distinct()
        .count();
  }
}
