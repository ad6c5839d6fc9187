package de.transferlotse.benchmark;

import de.transferlotse.Transferlotse;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From the start of a JVM to ready, with the schema there, against a bare Camunda web application on the same server. */
class ReadyTimeBenchmark {

  private static final double GOAL = 1.5;
  private static final Pattern READY = Pattern.compile("Started \\w+ in [0-9.]+ seconds");
  /** What the starters bring for engine, webapps and REST, the driver, and what these need. */
  private static final Pattern BARE_JARS = Pattern.compile("(camunda-(?!bpm-assert|spin|engine-plugin-spin).*"
      + "|spring-(?!security|data|modulith|test|boot-test|boot-(starter-)?(actuator|data|security|thymeleaf|validation|test)).*"
      + "|postgresql.*|HikariCP.*|tomcat-embed.*|jersey.*|hk2.*|aopalliance.*|jakarta.*|jackson.*|mybatis.*"
      + "|java-uuid-generator.*|slf4j-api.*|logback.*|log4j.*|jul-to-slf4j.*|snakeyaml.*|jaxb.*|gson.*"
      + "|commons-(logging|codec|lang3|fileupload2?|io).*|javassist.*|osgi.*|angus-activation.*|istack.*|txw2.*|feel.*"
      + "|joda-time.*|fastparse.*|scala.*|juel.*|micrometer-(commons|observation).*)");

  @Test
  void comparesReadyTimes() throws Exception {
    BenchmarkServers.createDatabase("ready_ours");
    BenchmarkServers.createDatabase("ready_bare");
    var report = new Report("Ready, without the start of PostgreSQL, against a bare Camunda web application")
        .line(Pairs.head("ms"));
    report.line(Pairs.measure(ReadyTimeBenchmark::ours, ReadyTimeBenchmark::bare).row("ready", GOAL)).print();
  }

  private static long ours() throws IOException {
    return ready(classPath(entry -> !entry.endsWith("test-classes")), Transferlotse.class, List.of(
        "--transferlotse.database.url=" + BenchmarkServers.url("ready_ours"), "--transferlotse.database.user=postgres",
        "--transferlotse.database.password=postgres",
        "--transferlotse.base-url=http://localhost:8080", "--transferlotse.admin.user=admin",
        "--transferlotse.admin.password=Sehr-Geheim-2026", "--transferlotse.mail.host=127.0.0.1",
        "--transferlotse.mail.port=" + BenchmarkServers.MAIL.getSmtp().getPort(), "--transferlotse.mail.tls=none",
        "--transferlotse.mail.from=transferagentur@transferlotse.example", "--transferlotse.agency.prefix=TNO",
        "--transferlotse.agency.name=Transferagentur Nord-Ost", "--transferlotse.agency.imprint=Transferagentur"));
  }

  private static long bare() throws IOException {
    return ready(classPath(entry -> entry.endsWith("test-classes")
        || BARE_JARS.matcher(Path.of(entry).getFileName().toString()).matches()), BareWebApplication.class, List.of(
            "--spring.config.name=bare", "--spring.datasource.url=" + BenchmarkServers.url("ready_bare"),
            "--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
            "--camunda.bpm.admin-user.id=admin", "--camunda.bpm.admin-user.password=admin"));
  }

  private static String classPath(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Nanoseconds from starting the JVM to its line that the application has started. */
  private static long ready(String classPath, Class<?> main, List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8", "-cp", classPath, main.getName(), "--server.port=0",
        "--logging.level.root=warn", "--logging.level." + main.getName() + "=info"));
    command.addAll(arguments);
    long began = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new StringBuilder();
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (READY.matcher(line).find()) {
          return System.nanoTime() - began;
        }
        output.append(line).append('\n');
      }
    } finally {
      process.destroy();
      process.onExit().join();
    }
    throw new IllegalStateException(main.getSimpleName() + " did not get ready:\n" + output);
  }
}
