package de.transferlotse.answer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two ports of one server: neither side has anything of the other. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerPortTest {

  private static final String GUESSED = "/a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

  @LocalServerPort private int staff;
  @Autowired private AnswerPort port;
  @Autowired private GuessLimit limit;

  @BeforeEach
  void forgetGuesses() {
    limit.forget();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/camunda", "/camunda/", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/",
      "/engine-rest/engine", "/engine-rest/task", "/api/figures/values", "/api/openapi.yaml",
      "/actuator", "/actuator/health", "/pages/engagements", "/pages/demo/mailbox",
      "/assets/pages.css", "/favicon.ico", "/error", "/answers/nothing", "//camunda/app/tasklist/default/",
      "/CAMUNDA/app/tasklist/default/", "/a/../camunda/app/tasklist/default/", "/a/..;/engine-rest/engine",
      "/a/%2e%2e/actuator/health", "/assets/answer.css/../../camunda/", "/impressum;/../camunda/"})
  void nothingOfTheAgencysSideIsAtThePortForAnswers(String path) throws IOException {
    String answer = raw(port.number(), path);

    assertThat(answer).matches("(?s)HTTP/1.1 (404|400).*");
    assertThat(answer).doesNotContain("Whitelabel").doesNotContain("Set-Cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {GUESSED, "/a/x", "/impressum", "/datenschutz", "/barrierefreiheit", "/answers/unknown-link",
      "/logo"})
  void nothingForKommunenIsAtThePortOfTheAgency(String path) {
    assertThat(Caller.anonymous(staff).get(path).statusCode()).isIn(403, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/impressum", "/datenschutz", "/barrierefreiheit"})
  void everybodyMayReadWhoWeAreAndHowWeTreatData(String path) {
    HttpResponse<String> page = Caller.anonymous(port.number()).get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {GUESSED, "/a/", "/a/kurz", "/a/TNO-2026-001", "/a/bildungsbuero@kreis.example"})
  void allLinksThatLeadNowhereLookTheSame(String path) {
    HttpResponse<String> page = Caller.anonymous(port.number()).get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).isEqualTo(Caller.anonymous(port.number()).get(GUESSED).body());
    assertThat(page.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe").doesNotContain("script"));
  }

  /** A hundred at a time on one connection, as one would who is in a hurry. */
  @Test
  void whoGuessesTenThousandTokensIsNotListenedToForLong(CapturedOutput log) throws IOException {
    Map<String, Integer> answers = new HashMap<>();
    for (int guess = 0; guess < 10_000; guess += 100) {
      String heard = raw(port.number(), IntStream.range(guess, guess + 100).mapToObj("/a/%043d"::formatted).toList());
      STATUS.matcher(heard).results().forEach(answer -> answers.merge(answer.group(1), 1, Integer::sum));
    }
    assertThat(answers).containsOnly(entry("404", 20), entry("429", 10_000 - 20));
    assertThat(Caller.anonymous(port.number()).get(GUESSED).headers().firstValue("Retry-After")).hasValue("600");
    assertThat(log.getAll()).doesNotContain("/a/000");
  }

  @Test
  void anUploadToAWrongLinkIsRefusedBeforeItIsRead() {
    HttpResponse<String> page = Caller.anonymous(port.number()).multipart(GUESSED, Map.of("act", "send"), "a.pdf",
        new byte[1024 * 1024]);
    assertThat(page.statusCode()).isEqualTo(404);
  }

  private static String raw(int port, String path) throws IOException {
    return raw(port, List.of(path));
  }

  /** As no browser would send it: the paths untouched, and all asked for before the first answer. */
  private static String raw(int port, List<String> paths) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String requests = paths.stream().map("GET %s HTTP/1.1\r\nHost: localhost\r\n"::formatted)
          .collect(Collectors.joining("\r\n", "", "Connection: close\r\n\r\n"));
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
