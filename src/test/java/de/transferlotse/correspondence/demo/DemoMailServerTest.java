package de.transferlotse.correspondence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.smtp.Envelope;
import de.transferlotse.correspondence.smtp.Envelope.Content;
import de.transferlotse.correspondence.smtp.Envelope.Mailbox;
import de.transferlotse.correspondence.smtp.Envelope.Picture;
import de.transferlotse.correspondence.smtp.Outcome;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpSession;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMailServerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  @TempDir
  Path folder;

  @Test
  void keepsAMailAsAFileBeforeItIsAccepted() throws Exception {
    DemoMailbox mailbox = mailbox(folder);
    try (DemoMailServer server = new DemoMailServer(0, mailbox)) {
      assertThat(send(server.port(), "irgendwer@kreis-ploen.example").kind()).isEqualTo(Outcome.Kind.ACCEPTED);

      ReceivedMail kept = mailbox(folder).page(0, 10).get(0);
      assertThat(kept.subject()).isEqualTo("Übersicht für Plön");
      assertThat(kept.to()).isEqualTo("irgendwer@kreis-ploen.example");
      assertThat(kept.html()).contains("Grüße");
      assertThat(kept.date().toInstant()).isEqualTo(NOW);
    }
  }

  @Test
  void showsAPictureWithinTheMailAndNotAsAnAttachment() throws Exception {
    ByteArrayDataSource picture = new ByteArrayDataSource(new byte[] {1, 2, 3}, "image/png");
    picture.setName("logo.png");
    DemoMailbox mailbox = mailbox(folder);
    try (DemoMailServer server = new DemoMailServer(0, mailbox)) {
      send(server.port(), "a@kreis.example", new Content("Übersicht", "Grüße", "<img src=\"cid:logo.1@lotse\">",
          new Picture("logo.1@lotse", picture), null, List.of()));
    }
    ReceivedMail kept = mailbox.page(0, 10).get(0);

    assertThat(kept.html()).isEqualTo("<img src=\"data:image/png;base64,AQID\">");
    assertThat(kept.attachments()).isEmpty();
  }

  @Test
  void acceptsNoMailThatItCannotKeep() throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));
    try (DemoMailServer server = new DemoMailServer(0, mailbox(file))) {
      assertThat(send(server.port(), "a@kreis.example").kind()).isEqualTo(Outcome.Kind.REFUSED_FOR_NOW);
    }
  }

  @Test
  void takesAnotherPortWhenTheWantedOneIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        DemoMailServer server = new DemoMailServer(taken.getLocalPort(), mailbox(folder))) {
      assertThat(server.port()).isNotEqualTo(taken.getLocalPort());
      assertThat(send(server.port(), "a@kreis.example").kind()).isEqualTo(Outcome.Kind.ACCEPTED);
    }
  }

  @Test
  void findsNoFileOutsideItsFolder() {
    assertThat(mailbox(folder).find("../../etc/passwd")).isEmpty();
  }

  private static DemoMailbox mailbox(Path folder) {
    return new DemoMailbox(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Outcome send(int port, String to) throws Exception {
    return send(port, to, new Content("Übersicht für Plön", "Grüße", "<p>Grüße</p>", null, null, List.of()));
  }

  private static Outcome send(int port, String to, Content content) throws Exception {
    try (SmtpSession session = new SmtpSession(
        new SmtpServer("127.0.0.1", port, "", "", SmtpServer.Encryption.NONE, Duration.ofSeconds(5)))) {
      session.open();
      return session.send(session.build(new Envelope(new Mailbox("agentur@transferlotse.example", "Agentur"),
          "agentur@transferlotse.example", to, new Mailbox("beratung@transferlotse.example", "Beratung"), null,
          content, "<1@transferlotse.example>", NOW)));
    }
  }
}
