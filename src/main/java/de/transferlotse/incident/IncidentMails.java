package de.transferlotse.incident;

import static de.transferlotse.workforce.StaffGroup.ADMINISTRATION;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.engagement.StaffMails.Addressee;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to those who can do something about a stopped step: the engagement's office, or the administration. */
@Component
class IncidentMails {

  private final StaffMails mails;
  private final Staff staff;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final WebSettings web;

  IncidentMails(StaffMails mails, Staff staff, Engagements engagements, Municipalities municipalities, Offices offices,
      WebSettings web) {
    this.mails = mails;
    this.staff = staff;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.web = web;
  }

  void tell(Incident incident, boolean repeatable) {
    Map<String, Object> model = Map.of("step", incident.activityName(), "process", incident.processName(),
        "place", place(incident), "since", GermanDates.moment(incident.openedAt()), "explanation", incident.explanation(),
        "repeatable", repeatable, "tasks", web.baseUrl() + "/camunda/app/tasklist/default/");
    responsible(incident).forEach(person -> mails.queue(person, "step-failed", "Störung " + incident.id(), model));
  }

  private String place(Incident incident) {
    if (incident.engagement() == null) {
      return "";
    }
    String municipality = engagements.of(incident.engagement()).municipalityKey();
    return municipalities.of(municipality).name() + ", " + incident.engagement();
  }

  private List<Addressee> responsible(Incident incident) {
    if (incident.engagement() == null) {
      Office office = offices.all().get(0);
      return people(staff.membersOf(ADMINISTRATION).stream().map(StaffMember::id).toList(), office);
    }
    Engagement engagement = engagements.of(incident.engagement());
    return people(staff.officeManagersOf(engagement.officeId()), offices.of(engagement.officeId()));
  }

  private List<Addressee> people(List<String> users, Office office) {
    return users.isEmpty() ? List.of(mails.office(office))
        : users.stream().map(user -> mails.person(user, office)).distinct().toList();
  }
}
