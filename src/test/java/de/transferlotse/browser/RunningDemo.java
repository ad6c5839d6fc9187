package de.transferlotse.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo as its README starts it, in a process of its own, on free ports and in a directory of its own. */
final class RunningDemo implements AutoCloseable {

  private final Process process;
  private final int port;

  private RunningDemo(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns when the demo says that it runs. */
  static RunningDemo start(Path directory) throws IOException {
    int port = freePort();
    int answersPort = freePort();
    Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
        "-cp", System.getProperty("java.class.path"), "de.transferlotse.Transferlotse",
        "--spring.profiles.active=demo", "--server.port=" + port, "--transferlotse.mail.port=" + freePort(),
        "--transferlotse.answers.port=" + answersPort,
        "--transferlotse.demo.directory=" + directory))
        .redirectErrorStream(true).start();
    RunningDemo demo = new RunningDemo(process, port);
    BufferedReader output = process.inputReader();
    StringBuilder read = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      read.append(line).append('\n');
      if (line.contains("Die Demo läuft")) {
        Thread rest = new Thread(() -> output.lines().forEach(later -> { }), "demo-output");
        rest.setDaemon(true);
        rest.start();
        return demo;
      }
    }
    throw new IllegalStateException("The demo ended before it ran:\n" + read);
  }

  int port() {
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
