package org.chancery.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.export.FormatName;
import org.chancery.export.RdfExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.network.Days;
import org.chancery.export.network.NetworkExport;
import org.chancery.export.network.NetworkFormat;
import org.chancery.export.network.Selection;
import org.chancery.export.network.View;
import org.chancery.graph.Iris;

/**
 * Files for other tools, under {@code /api/export/FORMAT}: what {@code chancery export} writes. For
 * formats of networks {@code view} and the parameters {@code since}, {@code until}, {@code state},
 * {@code person}, {@code outlet}, {@code type}, {@code realis} (each as often as wanted) and {@code
 * min-confidence} choose; formats of RDF hold the whole graph.
 */
final class ExportApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;
  private final transient Iris iris;

  ExportApi(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String name = path == null ? "" : path.substring(1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      write(name, request, file);
    } catch (ChanceryException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("text/plain; charset=utf-8");
      response.getOutputStream().write(String.valueOf(e.getMessage()).getBytes(UTF_8));
      return;
    }
    response.setContentType("application/octet-stream");
    response.setHeader("Content-Disposition", "attachment; filename=\"chancery." + name + "\"");
    file.writeTo(response.getOutputStream());
  }

  /** The file is made whole before a byte is sent: what fails is said to have failed. */
  private void write(String name, HttpServletRequest request, ByteArrayOutputStream file)
      throws IOException {
    Optional<NetworkFormat> network = FormatName.find(Stream.of(NetworkFormat.values()), name);
    Optional<RdfFormat> rdf = FormatName.find(Stream.of(RdfFormat.values()), name);
    if (network.isPresent() && network.get() != NetworkFormat.NEO4J) {
      View view =
          FormatName.find(Stream.of(View.values()), one(request, "view", "relations"))
              .orElse(View.RELATIONS);
      new NetworkExport(dataset, iris, selection(request)).write(network.get(), view, file);
    } else if (rdf.isPresent()) {
      new RdfExport(dataset, iris).write(rdf.get(), graph -> true, file);
    } else {
      throw new ChanceryException(name + " is no format that the server exports");
    }
  }

  private static Selection selection(HttpServletRequest request) {
    return new Selection(
        new Days(
            day(one(request, "since", ""), LocalDate.MIN),
            day(one(request, "until", ""), LocalDate.MAX)),
        all(request, "state"),
        all(request, "person"),
        all(request, "outlet"),
        all(request, "type"),
        all(request, "realis"),
        share(one(request, "min-confidence", "0")),
        null);
  }

  private static String one(HttpServletRequest request, String name, String otherwise) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  private static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    try {
      return text.isEmpty() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ChanceryException(text + " is no day (expected like 2025-12-08)", e);
    }
  }

  private static double share(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new ChanceryException(text + " is no number from 0 to 1", e);
    }
  }
}
