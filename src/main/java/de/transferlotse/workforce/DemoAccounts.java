package de.transferlotse.workforce;

import static de.transferlotse.workforce.StaffGroup.ADMINISTRATION;
import static de.transferlotse.workforce.StaffGroup.CONSULTANTS;
import static de.transferlotse.workforce.StaffGroup.EVENT_TEAM;
import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An account for each role and office, two for those who hand work over to each other, all with the same well-known
 * password: for the demo and the tests only.
 */
@Component
@Profile("demo | test")
class DemoAccounts implements FirstAccounts {

  private static final String PASSWORD = "transferlotse";
  private static final String MAIL_DOMAIN = "@transferagentur-nordost.example";

  private static final List<Person> PEOPLE = List.of(
      new Person("beratung-schwerin", "Beratung", "Schwerin", CONSULTANTS, "office-schwerin"),
      new Person("beratung-schwerin-2", "Beratung", "Schwerin 2", CONSULTANTS, "office-schwerin"),
      new Person("beratung-kiel", "Beratung", "Kiel", CONSULTANTS, "office-kiel"),
      new Person("beratung-kiel-2", "Beratung", "Kiel 2", CONSULTANTS, "office-kiel"),
      new Person("bueroleitung-schwerin", "Büroleitung", "Schwerin", OFFICE_MANAGEMENT, "office-schwerin"),
      new Person("bueroleitung-kiel", "Büroleitung", "Kiel", OFFICE_MANAGEMENT, "office-kiel"),
      new Person("leitung", "Leitung", "Nord-Ost", MANAGERS, null),
      new Person("veranstaltungen", "Veranstaltungen", "Nord-Ost", EVENT_TEAM, null),
      new Person("admin", "Administration", "Nord-Ost", ADMINISTRATION, null));

  private final Accounts accounts;
  private final IdentityServiceImpl identity;

  DemoAccounts(Accounts accounts, IdentityService identity) {
    this.accounts = accounts;
    this.identity = (IdentityServiceImpl) identity;
  }

  @Override
  public void create() {
    PEOPLE.stream().filter(person -> !accounts.exists(person.id)).forEach(this::create);
  }

  private void create(Person person) {
    User user = identity.newUser(person.id);
    user.setFirstName(person.firstName);
    user.setLastName(person.lastName);
    user.setEmail(person.id + MAIL_DOMAIN);
    user.setPassword(PASSWORD);
    // The policy for passwords holds in the demo too; only these ready-made accounts pass by it.
    boolean withoutPolicy = true;
    identity.saveUser(user, withoutPolicy);
    accounts.ensureMembership(person.id, person.role.id());
    if (person.office != null) {
      accounts.ensureMembership(person.id, person.office);
    }
  }

  private record Person(String id, String firstName, String lastName, StaffGroup role, String office) {}
}
