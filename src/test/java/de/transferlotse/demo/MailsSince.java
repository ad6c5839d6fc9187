package de.transferlotse.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that are new or in another state than at the last look, and whether the SMTP server received each as noted. */
final class MailsSince {

  private final JdbcClient database;
  private final GreenMail server;
  private final Set<String> told = new HashSet<>();

  MailsSince(ApplicationContext application) {
    database = application.getBean(JdbcClient.class);
    server = application.getBean(GreenMail.class);
  }

  private record Row(String state, String function, String address, String subject, String replyTo, String messageId) {}

  List<String> lines() {
    return database.sql("""
        select state, recipient_function as function, recipient_address as address, subject, reply_to_address as reply_to,
          message_id from mail order by created_at, template, recipient_address""").query(Row.class).list().stream()
        .filter(mail -> told.add(mail.messageId() + line(mail))).map(this::line).toList();
  }

  private String line(Row mail) {
    return "%s | %s %s | %s | Antwort an %s | %s".formatted(mail.state(), mail.function(), mail.address(), mail.subject(),
        mail.replyTo(), received(mail));
  }

  /** What arrived must be what was noted. */
  private String received(Row mail) {
    List<MimeMessage> found = Arrays.stream(server.getReceivedMessages())
        .filter(message -> mail.messageId().equals(header(message, "Message-ID"))).toList();
    return found.isEmpty() ? "nicht angekommen" : found.stream().map(message -> arrival(message, mail))
        .collect(Collectors.joining(", "));
  }

  private static String arrival(MimeMessage message, Row mail) {
    try {
      return message.getSubject().equals(mail.subject())
          && List.of(message.getAllRecipients()).equals(List.of(new InternetAddress(mail.address())))
          && ((InternetAddress) message.getReplyTo()[0]).getAddress().equals(mail.replyTo())
          ? "angekommen" : "anders angekommen";
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(MimeMessage message, String name) {
    try {
      return message.getHeader(name, null);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
