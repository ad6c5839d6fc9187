package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.template.Examples;
import de.transferlotse.platform.Logo;
import de.transferlotse.platform.SampleLogos;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;

/** Mails of an agency that has a logo, as a mail program receives them and as staff look at them. */
class LogoMailTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";
  private static final String NAME = "Transferagentur Nord-Ost";
  private static final Pattern LOADED = Pattern.compile("(?:src|background)=\"([^\"]*)\"|url\\(");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Logo logo = SampleLogos.logo();
  @Autowired private ApplicationContext application;

  @BeforeEach
  void startServer() {
    jdbc.sql("delete from appointment").update();
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void bindsThePictureToTheHtmlAndLeavesCalendarAndAttachmentsWhereTheyWere(boolean attached, boolean invited)
      throws Exception {
    write(draft(attached, invited), logo);
    MimeMultipart root = (MimeMultipart) sent(logo).getContent();

    MimeMultipart bodies = root;
    if (attached || invited) {
      assertThat(type(root)).isEqualTo("multipart/mixed");
      assertThat(root.getCount()).isEqualTo(attached ? 2 : 1);
      bodies = (MimeMultipart) root.getBodyPart(0).getContent();
    }
    assertThat(type(bodies)).isEqualTo("multipart/alternative");
    assertThat(bodies.getCount()).isEqualTo(invited ? 3 : 2);
    assertThat(bodies.getBodyPart(0).isMimeType("text/plain")).isTrue();
    MimeMultipart related = (MimeMultipart) bodies.getBodyPart(1).getContent();
    assertThat(type(related)).isEqualTo("multipart/related");
    assertThat(related.getCount()).isEqualTo(2);
    assertThat(related.getBodyPart(0).isMimeType("text/html")).isTrue();
    assertThat(related.getBodyPart(1).isMimeType("image/png")).isTrue();
    if (invited) {
      assertThat(bodies.getBodyPart(2).isMimeType("text/calendar")).isTrue();
    }
    if (attached) {
      assertThat(root.getBodyPart(1).getFileName()).isEqualTo("Plan.pdf");
    }
  }

  @Test
  void bringsTheBytesOfTheFileAndTheHtmlRefersToThemAndToNothingElse() throws Exception {
    write(confirmation("1", KREIS), logo);
    MimeMultipart bodies = (MimeMultipart) sent(logo).getContent();
    MimeMultipart related = (MimeMultipart) bodies.getBodyPart(1).getContent();
    MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(1);
    String html = (String) related.getBodyPart(0).getContent();

    assertThat(picture.getInputStream().readAllBytes()).isEqualTo(logo.content());
    assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
    assertThat(picture.getContentID()).matches("<logo\\.[0-9a-f-]{36}@transferlotse\\.example>");
    assertThat(loaded(html)).containsExactly("cid:" + picture.getContentID().replaceAll("[<>]", ""));
    assertThat(html).contains("alt=\"" + NAME + "\"");
    assertThat((String) bodies.getBodyPart(0).getContent()).startsWith(NAME);
  }

  @Test
  void givesMailsToStaffTheSameHead() throws Exception {
    StaffMail told = new StaffMail("new-tasks", "1", new Recipient("Beratung", "Guten Tag", "anna@transferlotse.example"),
        new Consultant("Büro Schwerin", "schwerin@transferlotse.example"),
        new SenderOffice("Büro Schwerin", "Am Markt 1", "19055 Schwerin", ""), Examples.model("new-tasks"));
    transaction.executeWithoutResult(status -> outboxWith(logo).queue(told));

    assertThat(type((MimeMultipart) ((MimeMultipart) sent(logo).getContent()).getBodyPart(1).getContent()))
        .isEqualTo("multipart/related");
  }

  @Test
  void withoutALogoTheNameStandsThereAndNoPictureComes() throws Exception {
    write(confirmation("1", KREIS), Logo.NONE);
    MimeMultipart bodies = (MimeMultipart) sent(Logo.NONE).getContent();
    String html = (String) bodies.getBodyPart(1).getContent();

    assertThat(loaded(html)).isEmpty();
    assertThat(html).contains(">" + NAME + "</td>");
  }

  @Test
  void whatWasWrittenWithALogoSaysTheNameOnceThereIsNone() throws Exception {
    write(confirmation("1", KREIS), logo);
    String html = (String) ((MimeMultipart) sent(Logo.NONE).getContent()).getBodyPart(1).getContent();

    assertThat(loaded(html)).isEmpty();
    assertThat(html).contains(">" + NAME + "</td>").doesNotContain("cid:");
  }

  @Test
  void whatWasWrittenWithoutALogoBringsNoneAlong() throws Exception {
    write(confirmation("1", KREIS), Logo.NONE);

    assertThat(((MimeMultipart) sent(logo).getContent()).getBodyPart(1).isMimeType("text/html")).isTrue();
  }

  @Test
  void staffSeeThePictureWithinTheSheetThatLoadsNothing() {
    write(confirmation("1", KREIS), logo);
    ResponseEntity<byte[]> sheet = new MailSheet(logo).of(column("html_body"));

    assertThat(column("html_body")).contains("src=\"cid:logo\"").doesNotContain("base64");
    assertThat(loaded(new String(sheet.getBody(), StandardCharsets.UTF_8))).containsExactly(logo.dataUri());
    assertThat(sheet.getHeaders().getFirst("Content-Security-Policy"))
        .isEqualTo("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  }

  private MailDraft draft(boolean attached, boolean invited) {
    MailDraft draft = confirmation("1", KREIS);
    List<UUID> files = attached ? List.of(document("Plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))) : List.of();
    Appointment talk = invited ? new Appointment("erstgespraech-TNO-2026-014", Instant.parse("2026-07-01T08:00:00Z"),
        Duration.ofHours(1), "Erstgespräch", "Rathaus", "Beschreibung") : null;
    return new MailDraft(draft.number(), draft.template(), draft.occasion(), draft.recipients(), draft.consultant(),
        draft.office(), draft.model(), files, false, talk, MailLinks.NONE);
  }

  private void write(MailDraft draft, Logo head) {
    transaction.executeWithoutResult(status -> outboxWith(head).queue(draft));
  }

  private MimeMessage sent(Logo today) {
    SmtpServer here = new SmtpServer("127.0.0.1", server.getSmtp().getPort(), "", "", SmtpServer.Encryption.NONE,
        Duration.ofSeconds(5));
    new Delivery(claims, results, contact, senderWith(today), here, attachments, links, clock).deliverDue();
    return server.getReceivedMessages()[0];
  }

  /** As the application has it, but for the logo. */
  private Outbox outboxWith(Logo head) {
    DefaultListableBeanFactory beside = new DefaultListableBeanFactory(application);
    beside.registerResolvableDependency(ApplicationEventPublisher.class, application);
    beside.registerSingleton("sender", senderWith(head));
    return (Outbox) beside.autowire(Outbox.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
  }

  private Sender senderWith(Logo head) {
    return new Sender(sender.address(), sender.name(), sender.bounce(), head);
  }

  private static List<String> loaded(String html) {
    return LOADED.matcher(html).results().map(MatchResult::group)
        .map(found -> found.replaceAll("^src=\"|\"$", "")).toList();
  }

  private static String type(MimeMultipart part) throws Exception {
    return new ContentType(part.getContentType()).getBaseType();
  }
}
