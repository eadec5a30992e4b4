package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed program in processes of its own, as users do. */
class CommandLineIT {
  private static final String TALKS =
      "---\ntitle: Talks\ndate: 2024-03-05\n---\n\n"
          + "Norway and Chile held talks in Oslo on Tuesday.\n";

  @TempDir private Path folder;

  private Path news;
  private String store;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void makeTheNews() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    store = folder.resolve("store").toString();
    Files.writeString(news.resolve("talks.md"), TALKS);
  }

  @Test
  void buildsAsksExportsAndRemoves() throws Exception {
    assertThat(run("build", news.toString(), "--store", store).code()).isZero();
    Ended asked =
        run("query", "who-met-whom", "--state", "chile", "--format", "csv", "--store", store);
    assertThat(asked.out()).contains("Chile").contains("Norway").contains("2024-03-05");
    assertThat(run("verify", "--store", store).code()).isZero();
    assertThat(run("export", "nquads", "--store", store).out()).contains("graph/article/talks");
    assertThat(run("export", "events", "--store", store).out()).contains("Norway", "2024-03-05");
    assertThat(run("export", "gexf", "--state", "chile", "--store", store).out())
        .contains("Norway");

    assertThat(run("remove", "talks", "--store", store).code()).isZero();

    assertThat(run("export", "nquads", "--store", store).out()).doesNotContain("article/talks");
    assertThat(run("rebuild", "--store", store).code()).isZero();
  }

  @Test
  void doesTheRestWhereSomeInputIsBad() throws Exception {
    Files.write(news.resolve("broken.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});

    Ended built = run("build", news.toString(), "--store", store);

    assertThat(built.code()).isEqualTo(65);
    assertThat(built.err())
        .contains("broken.txt")
        .contains("not UTF-8")
        .contains("1 articles read");
    Ended removed = run("remove", "talks", "unheard-of", "--store", store);
    assertThat(removed.code()).isEqualTo(65);
    assertThat(removed.err()).contains("unheard-of");
  }

  @Test
  void codesEventDataWithoutAStore() throws Exception {
    Files.write(news.resolve("broken.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});

    Ended coded = run("code", news.toString());

    assertThat(coded.code()).isEqualTo(65);
    assertThat(coded.err()).contains("broken.txt");
    assertThat(coded.out().lines())
        .contains("date,source,category,target,decided_by,confidence,article,url,sentence")
        .anyMatch(line -> line.startsWith("2024-03-05,NOR,CONSULT,CHL,"))
        .anyMatch(line -> line.startsWith("2024-03-05,CHL,CONSULT,NOR,"))
        .allMatch(line -> line.startsWith("date,") || line.endsWith("on Tuesday."));
  }

  @Test
  void tellsWrongUsageFromFailure() throws Exception {
    Ended wrong = run("build");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("INPUT");
    Ended failed = run("query", "who-met-whom", "--store", folder.resolve("nowhere").toString());
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("nowhere").doesNotContain("\tat ");
  }

  @Test
  void showsTheDemoAndServesIt() throws Exception {
    Process demo = start("demo", "--port", "0");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(demo.getInputStream(), UTF_8))) {
      List<String> said = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith("Open ")) {
          break;
        }
      }
      assertThat(said).filteredOn(line -> line.contains("(chancery query ")).hasSize(3);
      assertThat(said).filteredOn(line -> line.matches("\\([1-9]\\d* rows\\)")).hasSize(3);
      String address = said.get(said.size() - 1).split(" ")[1];
      assertThat(ask(address, "ASK { ?e a <https://w3id.org/chancery/ontology#Meeting> }"))
          .contains("true");
    } finally {
      demo.destroy();
      demo.waitFor();
    }
  }

  private static String ask(String address, String query) throws Exception {
    URI uri = URI.create(address + "sparql?query=" + URLEncoder.encode(query, UTF_8));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }

  private Process start(String... arguments) throws IOException {
    String jar = System.getProperty("chancery.jar");
    assertThat(jar).as("run by Maven's failsafe plugin").isNotNull();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }
}
