package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which port a server listens on. */
final class PortOption {
  private static final int USUAL = 3030;
  private static final int TRIES = 100;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any free one (default: " + USUAL + ").")
  private @Nullable Integer port;

  /** The port that was asked for, be it taken or not; the usual one without such wish. */
  int wantedOrUsual() {
    return port == null ? USUAL : port;
  }

  /** The same, but without a wish the next free one where the usual is taken, which is told. */
  int wantedOrFree(PrintWriter err) {
    if (port != null || isFree(USUAL)) {
      return wantedOrUsual();
    }
    int free = USUAL + 1;
    while (!isFree(free) && free < USUAL + TRIES) {
      free++;
    }
    err.println("port " + USUAL + " is taken; taking " + free);
    return free;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false; // what binding tells when the port is taken
    }
  }
}
