package de.transferlotse.engine.webapp;

import java.util.List;

/** Whoever asked for one of our own pages before signing in gets there afterwards; see {@code forms.js}. */
final class TasklistLogin {

  static final List<VendorChange> CHANGES = List.of(
      VendorChange.of("Nach der Anmeldung geht es zu der Seite, die jemand aufrufen wollte",
              "camunda/app/tasklist/camunda-tasklist-bootstrap.js")
          .replace("i.defaultPrevented||(t.url(n||\"/\").replace(),n=null)",
              "i.defaultPrevented||(window.transferlotse.openWantedPage(),t.url(n||\"/\").replace(),n=null)"));

  private TasklistLogin() {
  }
}
