package de.transferlotse.workforce;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the first administrator from the settings, as long as there is none; everybody else is created by them. */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements FirstAccounts {

  private final Accounts accounts;
  private final IdentityService identity;
  private final String id;
  private final String password;

  FirstAdministrator(Accounts accounts, IdentityService identity,
      @Value("${transferlotse.admin.user:}") String id, @Value("${transferlotse.admin.password:}") String password) {
    this.accounts = accounts;
    this.identity = identity;
    this.id = id;
    this.password = password;
  }

  /** @throws IllegalStateException with a German sentence, if the settings give none or a password that is too weak */
  @Override
  public void create() {
    if (!accounts.isEmpty(StaffGroup.ADMINISTRATION.id())) {
      return;
    }
    if (id.isBlank() || password.isBlank()) {
      throw new IllegalStateException("Es gibt noch keine Administration: Bitte transferlotse.admin.user und "
          + "transferlotse.admin.password setzen.");
    }
    if (!accounts.exists(id)) {
      save();
    }
    accounts.ensureMembership(id, StaffGroup.ADMINISTRATION.id());
  }

  private void save() {
    User user = identity.newUser(id);
    user.setLastName(StaffGroup.ADMINISTRATION.label());
    user.setPassword(password);
    try {
      identity.saveUser(user);
    } catch (ProcessEngineException e) {
      throw new IllegalStateException("Das Passwort in transferlotse.admin.password braucht mindestens 10 Zeichen mit "
          + "Groß- und Kleinbuchstaben, Ziffer und Sonderzeichen und darf den Benutzernamen nicht enthalten.", e);
    }
  }
}
