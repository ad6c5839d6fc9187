package de.transferlotse.correspondence.demo;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The demo's mail server on loopback: takes every mail and keeps it in the {@link DemoMailbox}, sends none on. */
final class DemoMailServer implements AutoCloseable {

  static final String HOST = "127.0.0.1";

  private final GreenMail server;

  /** Starts at once; another free port is taken if the wanted one is in use. */
  DemoMailServer(int wantedPort, DemoMailbox mailbox) {
    ServerSetup setup = new ServerSetup(free(wantedPort) ? wantedPort : 0, HOST, ServerSetup.PROTOCOL_SMTP);
    server = new GreenMail(setup);
    server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
      mailbox.keep(message.getMessage());
      return new NoInbox(recipient.getEmail());
    });
    server.start();
  }

  int port() {
    SmtpServer smtp = server.getSmtp();
    return smtp.getPort();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static boolean free(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
