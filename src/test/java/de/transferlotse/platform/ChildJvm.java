package de.transferlotse.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second application beside the tests, with their class path and both outputs in one stream. */
public final class ChildJvm {

  private static final String READY = "ready";

  private ChildJvm() {}

  /** The child says that it is where its parent waits for it; a line of its output is the only way between the two. */
  public static void ready() {
    System.out.println(READY);
  }

  /** Returns when the child has said so. */
  public static Process startUntilReady(Class<?> main, String... arguments) throws IOException {
    Process process = start(main, arguments);
    BufferedReader output = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
      if (line == null) {
        throw new IllegalStateException(main.getSimpleName() + " ended before it was ready: " + said);
      }
      said.append(line).append('\n');
    }
    return process;
  }

  public static Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** All that it printed until its end. */
  static String output(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
