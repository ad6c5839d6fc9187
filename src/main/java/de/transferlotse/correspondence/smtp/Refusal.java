package de.transferlotse.correspondence.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads from an exception what the server meant. */
final class Refusal {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]*@[^\\s<>\"'(),;:]*");
  private static final int LONGEST_REASON = 300;

  private Refusal() {
  }

  /** {@code handedOver}: the final dot may have left before the failure. */
  static Outcome of(Exception failure, boolean handedOver) {
    Reply reply = reply(failure);
    if (reply.code >= 500 && !reply.aboutUs) {
      return Outcome.forGood("Der Mailserver hat die E-Mail abgelehnt: " + reply.text);
    }
    if (reply.code >= 400) {
      return Outcome.forNow("Der Mailserver nimmt die E-Mail zurzeit nicht an: " + reply.text);
    }
    if (handedOver) {
      return Outcome.unclear("Der Mailserver hat den Empfang der E-Mail nicht bestätigt.");
    }
    return Outcome.forNow("Die Verbindung zum Mailserver brach ab.");
  }

  static String unreachable(MessagingException failure) {
    return failure instanceof AuthenticationFailedException
        ? "Der Mailserver hat die Anmeldung abgelehnt."
        : "Der Mailserver ist nicht erreichbar.";
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
        last = new Reply(address.getReturnCode(), clean(address.getMessage()), false);
      } else if (cause instanceof SMTPSendFailedException send) {
        boolean aboutUs = send.getCommand() != null && send.getCommand().startsWith("MAIL");
        last = new Reply(send.getReturnCode(), clean(send.getMessage()), aboutUs);
      }
    }
    return last;
  }

  private static String clean(String text) {
    String line = ADDRESS.matcher(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).replaceAll("[Adresse]");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
  }
}
