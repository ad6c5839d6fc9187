package de.transferlotse.workforce;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings groups, first accounts and rights before anybody can call. Each start adds what is missing and takes nothing
 * away, so what the administration changed by hand stays.
 */
@Component
class WorkforceSetup implements SmartInitializingSingleton {

  private final OneAtATime oneAtATime;
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final FirstAccounts firstAccounts;
  private final Grants grants;

  WorkforceSetup(OneAtATime oneAtATime, JdbcClient jdbc, Accounts accounts, FirstAccounts firstAccounts,
      Grants grants) {
    this.oneAtATime = oneAtATime;
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.firstAccounts = firstAccounts;
    this.grants = grants;
  }

  @Override
  public void afterSingletonsInstantiated() {
    oneAtATime.run(this::install);
  }

  void install() {
    Arrays.stream(StaffGroup.values()).forEach(group -> accounts.ensureGroup(group.id(), group.label()));
    jdbc.sql("SELECT group_id, name FROM office").query()
        .listOfRows().forEach(row -> accounts.ensureGroup((String) row.get("group_id"), (String) row.get("name")));
    firstAccounts.create();
    closeSetupPage();
    StandingGrants.all().forEach(grants::ensure);
  }

  /** Without a member in the engine's own group, the webapps send everybody to the page that creates one. */
  private void closeSetupPage() {
    accounts.ensureGroup(Groups.CAMUNDA_ADMIN, "Administration der Engine");
    String administrator = accounts.firstOf(StaffGroup.ADMINISTRATION.id());
    if (administrator != null && accounts.isEmpty(Groups.CAMUNDA_ADMIN)) {
      accounts.ensureMembership(administrator, Groups.CAMUNDA_ADMIN);
    }
  }
}
