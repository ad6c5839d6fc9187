package de.transferlotse.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.core.env.Environment;

/** Keeps the demo on this machine: its passwords are public, so nothing of it may be reachable or reach outside. */
final class DemoGuard {

  private static final List<String> DATABASES = List.of("transferlotse.database.url", "spring.datasource.url");
  private static final List<String> MAIL_SERVERS = List.of("transferlotse.mail.host", "spring.mail.host");

  private final Environment environment;

  private DemoGuard(Environment environment) {
    this.environment = environment;
  }

  /** @throws StartFailure if the demo would listen or connect anywhere but on this machine */
  static void check(Environment environment) {
    DemoGuard guard = new DemoGuard(environment);
    DATABASES.forEach(guard::refuseDatabase);
    MAIL_SERVERS.forEach(guard::refuseMailServer);
    guard.refuseOpenAddress("server.address", environment.getProperty("server.address", ""));
    guard.refuseOpenAddress("transferlotse.answers.address",
        environment.getProperty("transferlotse.answers.address", "localhost"));
    guard.refuseOpenAddress("management.server.address",
        environment.getProperty("management.server.address", "localhost"));
  }

  /** Also a local one: it may be the operator's, and the demo would leave its public passwords there. */
  private void refuseDatabase(String setting) {
    String url = environment.getProperty(setting, "");
    if (!url.isBlank()) {
      throw new StartFailure(("Die Demo startet nicht: Sie bringt ihre eigene Datenbank mit und benutzt keine andere, "
          + "%s nennt aber „%s“.").formatted(setting, url.replaceFirst("\\?.*", "")));
    }
  }

  private void refuseMailServer(String setting) {
    String host = environment.getProperty(setting, "");
    if (!host.isBlank() && !isThisMachine(host)) {
      throw new StartFailure(("Die Demo startet nicht: Sie versendet keine E-Mails nach draußen, "
          + "%s nennt aber den Mailserver „%s“.").formatted(setting, host));
    }
  }

  private void refuseOpenAddress(String setting, String address) {
    if (!isThisMachine(address)) {
      throw new StartFailure(("Die Demo startet nicht: Ihre Kennwörter sind allgemein bekannt, deshalb darf sie nur "
          + "auf diesem Rechner erreichbar sein; bitte %s auf „127.0.0.1“ lassen statt „%s“.")
          .formatted(setting, address));
    }
  }

  /** Names are not looked up: what a name server says now need not be what it says later. */
  private static boolean isThisMachine(String host) {
    String bare = host.strip().replaceAll("^\\[|]$", "");
    if (bare.equalsIgnoreCase("localhost")) {
      return true;
    }
    boolean literal = bare.matches("[0-9]+(\\.[0-9]+){3}") || bare.matches("[0-9a-fA-F:]*:[0-9a-fA-F:]*");
    try {
      return literal && InetAddress.getByName(bare).isLoopbackAddress();
    } catch (UnknownHostException impossibleLiteral) {
      return false;
    }
  }
}
