package org.chancery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.graph.RunDescription;

/**
 * What program this is, and with which data.
 *
 * @param program version of the program
 * @param run the same with each model and table
 * @param data digest over all models, tables and rules: with another one, articles are read again
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
    List<RunDescription.Component> components = components(properties, "components");
    MessageDigest all = sha256();
    Stream.concat(components.stream(), components(properties, "rules").stream())
        .forEach(component -> all.update(component.version().getBytes(StandardCharsets.UTF_8)));
    String program = properties.getProperty("version");
    return new Version(program, new RunDescription("chancery", program, components), hex(all));
  }

  private static List<RunDescription.Component> components(Properties properties, String key) {
    return Stream.of(properties.getProperty(key).trim().split("\\s+"))
        .map(resource -> new RunDescription.Component(name(resource), digest(resource)))
        .toList();
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static String name(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static String digest(String resource) {
    try (InputStream in = Version.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      MessageDigest digest = sha256();
      digest.update(in.readAllBytes());
      return hex(digest);
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
