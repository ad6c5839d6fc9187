package de.transferlotse.workforce;

import de.transferlotse.platform.AdminSettings;
import de.transferlotse.platform.StartFailure;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the first administrator from the settings, as long as there is none; everybody else is created by them. */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements FirstAccounts {

  private final Accounts accounts;
  private final IdentityService identity;
  private final AdminSettings settings;

  FirstAdministrator(Accounts accounts, IdentityService identity, AdminSettings settings) {
    this.accounts = accounts;
    this.identity = identity;
    this.settings = settings;
  }

  /** @throws StartFailure if the password is too weak */
  @Override
  public void create() {
    if (!accounts.isEmpty(StaffGroup.ADMINISTRATION.id())) {
      return;
    }
    if (!accounts.exists(settings.user())) {
      save();
    }
    accounts.ensureMembership(settings.user(), StaffGroup.ADMINISTRATION.id());
  }

  private void save() {
    User user = identity.newUser(settings.user());
    user.setLastName(StaffGroup.ADMINISTRATION.label());
    user.setPassword(settings.password());
    if (!identity.checkPasswordAgainstPolicy(settings.password(), user).isValid()) {
      throw new StartFailure("Transferlotse startet nicht: transferlotse.admin.password braucht mindestens 10 Zeichen "
          + "mit Groß- und Kleinbuchstaben, Ziffer und Sonderzeichen und darf den Benutzernamen nicht enthalten.");
    }
    identity.saveUser(user);
  }
}
