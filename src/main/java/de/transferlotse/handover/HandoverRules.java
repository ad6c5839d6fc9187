package de.transferlotse.handover;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may hand over what, and who may take it. */
@Component
public class HandoverRules {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final Offices offices;
  private final Staff staff;
  private final Clock clock;

  HandoverRules(Engagements engagements, Municipalities municipalities, Contacts contacts, Offices offices, Staff staff,
      Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /** What this person may hand over of all that is open: managers all, the office management its office's, others theirs. */
  public List<Engagement> offeredTo(String user) {
    StaffMember person = staff.of(user);
    return engagements.open().stream().filter(engagement -> mayHandOver(person, engagement)).toList();
  }

  private static boolean mayHandOver(StaffMember person, Engagement engagement) {
    return person.belongsTo(StaffGroup.MANAGERS)
        || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && engagement.officeId().equals(person.officeId())
        || person.belongsTo(StaffGroup.CONSULTANTS) && person.id().equals(engagement.consultant());
  }

  void checkGiver(Engagement engagement, String by) {
    if (!engagement.isOpen()) {
      throw Rejection.conflict("Die Begleitung %s ist bereits beendet und wird nicht mehr übergeben."
          .formatted(engagement.number()));
    }
    if (!mayHandOver(staff.of(by), engagement)) {
      throw Rejection.forbidden("Die Begleitung %s können Sie nicht übergeben: Sie führen sie nicht."
          .formatted(engagement.number()));
    }
  }

  /** The office that the engagement belongs to afterwards. */
  String checkTaker(Engagement engagement, HandoverWish wish) {
    StaffMember taker = staff.find(wish.consultant()).filter(person -> person.belongsTo(StaffGroup.CONSULTANTS))
        .orElseThrow(() -> Rejection.invalid("„%s“ arbeitet nicht oder nicht mehr in der Beratung."
            .formatted(wish.consultant())));
    String office = wish.officeId() != null ? wish.officeId()
        : worksIn(taker, engagement.officeId()) ? engagement.officeId() : taker.officeId();
    if (office == null || !worksIn(taker, office)) {
      throw Rejection.invalid("%s gehört nicht zum Büro %s.".formatted(taker.displayName(),
          office == null ? "der Begleitung" : offices.of(office).town()));
    }
    if (taker.id().equals(engagement.consultant()) && office.equals(engagement.officeId())) {
      throw Rejection.invalid("%s führt die Begleitung %s bereits."
          .formatted(taker.displayName(), engagement.number()));
    }
    return office;
  }

  private boolean worksIn(StaffMember person, String office) {
    return person.groups().contains(offices.of(office).groupId());
  }

  void checkReachable(Engagement engagement) {
    if (contacts.recipients(engagement.municipalityKey(), LocalDate.now(clock)).isEmpty()) {
      throw Rejection.invalid("Für „%s“ ist keine E-Mail-Adresse hinterlegt; bitte übergeben Sie diese Begleitung ohne"
          .formatted(municipalities.of(engagement.municipalityKey()).name()) + " Nachricht an die Kommune.");
    }
  }
}
