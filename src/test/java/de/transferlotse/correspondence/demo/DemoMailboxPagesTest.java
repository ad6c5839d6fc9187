package de.transferlotse.correspondence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.MailSheet;
import de.transferlotse.engine.webapp.PageBar;
import de.transferlotse.platform.Logo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = DemoMailboxPagesTest.Pages.class)
class DemoMailboxPagesTest {

  private static final String PLAN = "20260302-070000-000-plan";

  @TempDir
  static Path folder;

  @LocalServerPort
  int port;

  @BeforeAll
  static void fill() throws Exception {
    for (int i = 0; i < 30; i++) {
      write("20260301-0700%02d-000-0".formatted(i), "Mail Nummer " + i, "", "<p>Text</p>");
    }
    write(PLAN, "<script>alert(1)</script> Plan für Plön", """
        --x\r
        Content-Type: application/pdf\r
        Content-Disposition: attachment; filename="=?UTF-8?Q?Pl=C3=B6n.pdf?="\r
        \r
        PDF\r
        """, "<p>Schöne Grüße</p><script>alert(2)</script>");
  }

  @Test
  void listsTheNewestMailFirstAndTheRestOnFurtherPages() throws Exception {
    String first = get("").body();
    assertThat(first).contains("Postfach der Demo – Transferlotse", "/assets/pages.css", "Dies ist eine Demo")
        .contains("31 E-Mails").contains("Seite 1 von 2").contains("Ältere E-Mails")
        .contains("02.03.2026, 08:00").doesNotContain("Mail Nummer 0<").doesNotContain("<script>");
    assertThat(first.indexOf("Plan für Plön")).isLessThan(first.indexOf("Mail Nummer 29"));
    assertThat(get("?page=1").body()).contains("Mail Nummer 0<").contains("Neuere E-Mails");
    assertThat(get("?page=99").statusCode()).isEqualTo(200);
  }

  @Test
  void showsAMailInAFrameThatRunsNothing() throws Exception {
    assertThat(get("/" + PLAN).body()).contains("<iframe sandbox").contains("Textfassung").contains("Plön.pdf")
        .doesNotContain("<script>");
    HttpResponse<String> html = get("/" + PLAN + "/html");
    assertThat(html.body()).contains("Schöne Grüße");
    assertThat(html.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox;")
        .contains("default-src 'none'");
  }

  @Test
  void givesOutAttachmentAndSource() throws Exception {
    HttpResponse<String> file = get("/" + PLAN + "/attachments/0");
    assertThat(file.body().strip()).isEqualTo("PDF");
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment")
        .contains("Pl%C3%B6n.pdf");
    assertThat(get("/" + PLAN + "/source").headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void knowsNoOtherMails() throws Exception {
    assertThat(get("/anders").statusCode()).isEqualTo(404);
    assertThat(get("/" + PLAN + "/attachments/7").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + "/pages/demo/mailbox" + path);
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static void write(String id, String subject, String attachment, String html) throws Exception {
    Files.writeString(folder.resolve(id + ".eml"), """
        Date: Mon, 02 Mar 2026 08:00:00 +0100\r
        From: agentur@transferlotse.example\r
        To: bildungsbuero@kreis-ploen.example\r
        Subject: %s\r
        MIME-Version: 1.0\r
        Content-Type: multipart/mixed; boundary=x\r
        \r
        --x\r
        Content-Type: text/plain; charset=UTF-8\r
        \r
        Guten Tag\r
        --x\r
        Content-Type: text/html; charset=UTF-8\r
        \r
        %s\r
        %s--x--\r
        """.formatted(subject, html, attachment), StandardCharsets.UTF_8);
  }

  @Configuration(proxyBeanMethods = false)
  @Import({DemoMailboxController.class, MailSheet.class, PageBar.class})
  @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
      WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, ThymeleafAutoConfiguration.class})
  static class Pages {

    @Bean
    DemoMailbox mailbox() {
      return new DemoMailbox(folder, java.time.Clock.systemUTC());
    }

    @Bean
    Logo logo() {
      return Logo.NONE;
    }
  }
}
