package de.transferlotse.engagement;

import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** For which engagements a person has tasks: as consultant, or as the one who leads the office. */
@Component
public class Responsibility {

  private final Engagements engagements;
  private final Offices offices;
  private final Staff staff;

  Responsibility(Engagements engagements, Offices offices, Staff staff) {
    this.engagements = engagements;
    this.offices = offices;
    this.staff = staff;
  }

  /** The open ones, by number. */
  public List<Engagement> openOf(String person) {
    Set<String> led = offices.all().stream().map(Office::id)
        .filter(office -> person.equals(staff.officeManagerOf(office))).collect(Collectors.toSet());
    return engagements.open().stream()
        .filter(engagement -> person.equals(engagement.consultant()) || led.contains(engagement.officeId())).toList();
  }

  public boolean has(String person, Engagement engagement) {
    return person.equals(engagement.consultant()) || person.equals(staff.officeManagerOf(engagement.officeId()));
  }
}
