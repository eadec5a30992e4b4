package org.chancery;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.chancery.graph.RunDescription;

/**
 * What program this is, and with which data.
 *
 * @param program version of the program
 * @param run the same with each model and table
 * @param data digest over all models and tables
 */
public record Version(String program, RunDescription run, String data) {
  private static final String PROPERTIES = "/org/chancery/version.properties";

  /** Reads what the build has written down. */
  public static Version load() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without its version");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new ChanceryException("the program's version cannot be read", e);
    }
    return of(properties);
  }

  private static Version of(Properties properties) {
    String program = properties.getProperty("version");
    List<RunDescription.Component> components = new ArrayList<>();
    MessageDigest all = sha256();
    for (String resource : properties.getProperty("components").trim().split("\\s+")) {
      String digest = digest(resource);
      components.add(new RunDescription.Component(name(resource), digest));
      all.update(digest.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    String data = HexFormat.of().formatHex(all.digest(), 0, 8);
    return new Version(program, new RunDescription("chancery", program, components), data);
  }

  private static String name(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static String digest(String resource) {
    try (InputStream in = Version.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      return HexFormat.of().formatHex(sha256().digest(in.readAllBytes()), 0, 8);
    } catch (IOException e) {
      throw new ChanceryException(resource + " cannot be read", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
