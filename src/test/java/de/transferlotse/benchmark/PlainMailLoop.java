package de.transferlotse.benchmark;

import de.transferlotse.correspondence.smtp.PromptSockets;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.commons.mail2.jakarta.HtmlEmail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same mails without us: with Jakarta Mail over one transport, or with Commons Email's {@code send()}. */
final class PlainMailLoop {

  private static final String FROM = "agentur@transferlotse.example";
  private static final String TO = "bildungsbuero@kreis.example";
  private static final String SUBJECT = "Entwurf der Zielvereinbarung [TNO-2021-0001]";
  private static final String TEXT = "Grüße aus Plön. ".repeat(100);
  private static final String HTML = "<p>Grüße aus Plön.</p>".repeat(200);

  private final int port;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final byte[] pdf;

  PlainMailLoop(int port, JdbcClient database, TransactionTemplate transaction, byte[] pdf) {
    this.port = port;
    this.database = database;
    this.transaction = transaction;
    this.pdf = pdf;
  }

  /** Something that is timed from outside. */
  interface Work {
    void run() throws Exception;
  }

  /** Updates the mail's row before and after each, in a transaction of its own. */
  void overOneTransport(int count) throws Exception {
    List<UUID> rows = database.sql("select id from mail limit ?").param(count).query(UUID.class).list();
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    // Without it the reference would wait 40 ms for each mail, and we would look seven times as good.
    properties.put("mail.smtp.socketFactory", new PromptSockets());
    Session session = Session.getInstance(properties);
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      for (UUID row : rows) {
        commit("update mail set state = 'sending', claimed_by = 'loop', claimed_until = now() where id = ?", row);
        MimeMessage message = message(session);
        transport.sendMessage(message, message.getAllRecipients());
        commit("update mail set state = 'sent', sent_at = now(), claimed_by = null, claimed_until = null where id = ?", row);
      }
    }
  }

  void withCommonsEmail(int count) throws Exception {
    for (int mail = 0; mail < count; mail++) {
      HtmlEmail email = new HtmlEmail();
      email.setHostName("127.0.0.1");
      email.setSmtpPort(port);
      email.setCharset(StandardCharsets.UTF_8.name());
      email.setFrom(FROM, "Agentur");
      email.addTo(TO);
      email.setSubject(SUBJECT);
      email.setTextMsg(TEXT);
      email.setHtmlMsg(HTML);
      email.attach(new ByteArrayDataSource(pdf, "application/pdf"), "plan.pdf", null);
      email.send();
    }
  }

  private MimeMessage message(Session session) throws Exception {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(TEXT, "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(HTML, "UTF-8", "html");
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(new MimeMultipart("alternative", text, html));
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
    file.setFileName("plan.pdf");
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(FROM, "Agentur"));
    message.setRecipients(Message.RecipientType.TO, TO);
    message.setSubject(SUBJECT, "UTF-8");
    message.setContent(new MimeMultipart(both, file));
    message.saveChanges();
    return message;
  }

  private void commit(String update, UUID row) {
    transaction.executeWithoutResult(status -> database.sql(update).param(row).update());
  }
}
