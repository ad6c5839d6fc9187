package de.transferlotse.correspondence.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads from an exception what the server meant. */
final class Refusal {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]*@[^\\s<>\"'(),;:]*");
  private static final int LONGEST_REASON = 300;
  /** Many servers wait for the recipient before they say that they do not take mail from us. */
  private static final Pattern ABOUT_US =
      Pattern.compile("(?i)relay(ing)? (access )?(denied|not permitted)|unable to relay|sender (address )?(rejected|not allowed)"
          + "|authentication (is )?required|must authenticate|not logged in");
  private static final int TOO_BIG = 552;

  private Refusal() {
  }

  /** {@code handedOver}: the final dot may have left before the failure. */
  static Outcome of(Exception failure, boolean handedOver) {
    Reply reply = reply(failure);
    if (reply.code >= 500 && reply.aboutUs) {
      return Outcome.notLetIn(notAllowed(reply.text));
    }
    if (reply.code >= 500) {
      return Outcome.forGood("Der Mailserver hat die E-Mail abgelehnt: " + reply.text);
    }
    if (reply.code >= 400) {
      return Outcome.forNow("Der Mailserver nimmt die E-Mail zurzeit nicht an: " + reply.text);
    }
    if (handedOver) {
      return Outcome.unclear("Der Mailserver hat den Empfang der E-Mail nicht bestätigt.");
    }
    return Outcome.brokenOff("Die Verbindung zum Mailserver brach ab.");
  }

  /** What an operator has to look at, in words that hold no password and no address. */
  static String unreachable(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return "Der Mailserver hat die Anmeldung abgelehnt.";
    }
    if (failure.getMessage() != null && failure.getMessage().startsWith("STARTTLS is required")) {
      return "Der Mailserver bietet keine verschlüsselte Verbindung an.";
    }
    if (isCausedBy(failure, CertificateException.class)) {
      return "Das Zertifikat des Mailservers ist ungültig oder gehört nicht zu seinem Namen.";
    }
    if (isCausedBy(failure, SSLException.class) || isCausedBy(failure, GeneralSecurityException.class)) {
      return "Mit dem Mailserver kam keine verschlüsselte Verbindung zustande.";
    }
    if (isCausedBy(failure, UnknownHostException.class)) {
      return "Der Name des Mailservers ist unbekannt.";
    }
    if (isCausedBy(failure, SocketTimeoutException.class)) {
      return "Der Mailserver antwortet nicht.";
    }
    return "Der Mailserver ist nicht erreichbar.";
  }

  static String notAllowed(String answer) {
    return "Der Mailserver nimmt von uns keine E-Mails an: " + clean(answer);
  }

  private static boolean isCausedBy(MessagingException failure, Class<? extends Exception> kind) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static Throwable next(Throwable cause) {
    return cause instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException()
        : cause.getCause();
  }

  /** {@code aboutUs}: the server refuses us as sender, which is no fault of the recipient's address. */
  private record Reply(int code, String text, boolean aboutUs) {
  }

  private static Reply reply(Exception failure) {
    Reply last = new Reply(-1, "", false);
    for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
      if (cause instanceof SMTPSenderFailedException sender) {
        return new Reply(sender.getReturnCode(), clean(sender.getMessage()), true);
      }
      if (cause instanceof SMTPAddressFailedException address) {
        last = new Reply(address.getReturnCode(), clean(address.getMessage()), aboutUs(address.getMessage()));
      } else if (cause instanceof SMTPSendFailedException send) {
        boolean aboutUs = send.getCommand() != null && send.getCommand().startsWith("MAIL") || aboutUs(send.getMessage());
        last = new Reply(send.getReturnCode(), clean(send.getMessage()), aboutUs && send.getReturnCode() != TOO_BIG);
      }
    }
    return last;
  }

  private static boolean aboutUs(String answer) {
    return answer != null && ABOUT_US.matcher(answer).find();
  }

  private static String clean(String text) {
    String line = ADDRESS.matcher(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).replaceAll("[Adresse]");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
  }
}
