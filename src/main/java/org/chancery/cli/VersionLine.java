package org.chancery.cli;

import org.chancery.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"chancery " + Version.load().program()};
  }
}
