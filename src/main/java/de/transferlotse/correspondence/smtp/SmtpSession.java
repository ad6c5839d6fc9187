package de.transferlotse.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.apache.commons.mail2.core.EmailException;

/**
 * One connection for many mails. After an error that may have left it in disorder it is closed and the next mail opens
 * a new one. Not for use by several threads.
 */
public final class SmtpSession implements AutoCloseable {

  private final SmtpServer server;
  private final Session session;
  private TracedTransport transport;
  private ServerUnavailableException unavailable;

  public SmtpSession(SmtpServer server) {
    this.server = server;
    this.session = Session.getInstance(server.properties());
  }

  /** Connects unless connected. Once the server failed us it is not asked again in this session. */
  public void open() throws ServerUnavailableException {
    if (unavailable != null) {
      throw unavailable;
    }
    if (transport != null) {
      return;
    }
    TracedTransport fresh = new TracedTransport(session, server);
    try {
      fresh.connect(server.host(), server.port(), blankToNull(server.user()), blankToNull(server.password()));
      transport = fresh;
    } catch (MessagingException failure) {
      throw giveUp(Refusal.unreachable(failure));
    }
  }

  private ServerUnavailableException giveUp(String reason) {
    close();
    unavailable = new ServerUnavailableException(reason);
    return unavailable;
  }

  /** False once the server was out of reach, fell silent or refused us. */
  public boolean usable() {
    return unavailable == null;
  }

  /** Why this session is no longer usable, in German and without any address. */
  public Optional<String> failure() {
    return Optional.ofNullable(unavailable).map(Exception::getMessage);
  }

  /** Asks without a mail whether the server would take one from this sender. */
  public void probe(String sender) throws ServerUnavailableException {
    open();
    try {
      if (transport.simpleCommand("MAIL FROM:<" + sender + ">") >= 400) {
        throw giveUp(Refusal.notAllowed(transport.getLastServerResponse()));
      }
      transport.simpleCommand("RSET");
    } catch (MessagingException failure) {
      throw giveUp(Refusal.unreachable(failure));
    }
  }

  /** Everything that can go wrong before the server hears of the mail: a broken part of the mail itself. */
  public MimeMessage build(Envelope mail) throws EmailException, MessagingException {
    return OutgoingMessage.of(mail, session);
  }

  /** Hands the message over; needs an open session. */
  public Outcome send(MimeMessage message) {
    transport.nextMail();
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return Outcome.accepted();
    } catch (MessagingException | RuntimeException failure) {
      Outcome outcome = Refusal.of(failure, transport.handedOver());
      close();
      if (!outcome.answered()) {
        giveUp(outcome.reason());
      }
      return outcome;
    }
  }

  @Override
  public void close() {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException alreadyGone) {
        // The mails' results are known; there is nothing left that a failing QUIT could tell.
      }
      transport = null;
    }
  }

  private static String blankToNull(String value) {
    return value.isBlank() ? null : value;
  }
}
