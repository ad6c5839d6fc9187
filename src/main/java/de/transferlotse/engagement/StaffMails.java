package de.transferlotse.engagement;

import de.transferlotse.correspondence.Consultant;
import de.transferlotse.correspondence.Outbox;
import de.transferlotse.correspondence.Recipient;
import de.transferlotse.correspondence.StaffMail;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes what the application has to tell those who work here into the outbox. */
@Service
public class StaffMails {

  private static final String SIGNED_BY = "Transferlotse";

  private final Staff staff;
  private final Deputies deputies;
  private final Offices offices;
  private final Outbox outbox;

  StaffMails(Staff staff, Deputies deputies, Offices offices, Outbox outbox) {
    this.staff = staff;
    this.deputies = deputies;
    this.offices = offices;
    this.outbox = outbox;
  }

  /** Who gets one mail: a person, or all of an office at its own address. */
  public record Addressee(String name, String address, Office office) {}

  /** The person, their deputy while they are away, or the office if neither is there any more or has an address. */
  public Addressee person(String user, Office office) {
    return personally(user, office).orElseGet(() -> office(office));
  }

  /** The person, or their deputy while they are away; empty if that one has no address: then it is for nobody else. */
  public Optional<Addressee> personally(String user, Office office) {
    return staff.find(deputies.standingInFor(user).orElse(user)).flatMap(person -> reachable(person, office));
  }

  public Addressee office(Office office) {
    return new Addressee(office.name(), office.email(), office);
  }

  private Optional<Addressee> reachable(StaffMember person, Office office) {
    try {
      Office own = person.officeId() == null ? office : offices.of(person.officeId());
      return Optional.of(new Addressee(person.displayName(), EmailAddress.of(person.email()).value(), own));
    } catch (Rejection withoutAddress) {
      return Optional.empty();
    }
  }

  /** Needs the caller's transaction; false if this mail was written before. */
  public boolean queue(Addressee to, String template, String occasion, Map<String, Object> model) {
    Office office = to.office();
    return outbox.queue(new StaffMail(template, occasion,
        new Recipient("Mitarbeiter:in", "Guten Tag " + to.name(), to.address()),
        new Consultant(SIGNED_BY, office.email()),
        MunicipalityMails.sender(office), model));
  }
}
