package de.transferlotse.engine.webapp;

import java.util.List;

/**
 * Leads from the bars of Tasklist and Cockpit to our own pages: to the engagements, and whoever may use the app for
 * administration to the master data too.
 */
final class Navigation {

  private static final String TASKLIST = "camunda/app/tasklist/camunda-tasklist-bootstrap.js";
  private static final String COCKPIT = "camunda/app/cockpit/camunda-cockpit-bootstrap.js";

  /** Both apps live four folders below the root. */
  private static final String PAGE = "../../../../pages/engagements";
  private static final String MASTER_DATA = "../../../../pages/master-data";
  private static final String ADMINISTERS = "$root.authentication && $root.authentication.authorizedApps.indexOf(\\'admin\\') >= 0";

  static final List<VendorChange> CHANGES = List.of(
      VendorChange.of("Die Leiste der Aufgabenliste führt zu den Begleitungen", TASKLIST)
          .replace("e.navbarActions=t.getProviders({component:\"tasklist.navbar.action\"})",
              "e.navbarActions=[{id:\"engagements\",template:'<a href=\"" + PAGE
                  + "\"><span class=\"glyphicon glyphicon-folder-open\"></span> Meine Begleitungen</a>'},"
                  + "{id:\"master-data\",template:'<a ng-if=\"" + ADMINISTERS + "\" href=\"" + MASTER_DATA
                  + "\"><span class=\"glyphicon glyphicon-list-alt\"></span> Stammdaten</a>'}]"
                  + ".concat(t.getProviders({component:\"tasklist.navbar.action\"}))"),
      VendorChange.of("Die Leiste von Cockpit führt zu den Begleitungen", COCKPIT)
          .replace("a.getProviders({component:\"cockpit.navigation\"}).forEach(",
              "[{id:\"engagements\",label:\"Begleitungen\",pagePath:\"" + PAGE + "\",priority:200}]"
                  + ".concat(a.getProviders({component:\"cockpit.navigation\"})).forEach("));

  private Navigation() {
  }
}
