package de.transferlotse.correspondence.smtp;

/** No mail can be sent for now; the message is German and holds no address. */
public final class ServerUnavailableException extends Exception {

  ServerUnavailableException(String message) {
    super(message);
  }
}
