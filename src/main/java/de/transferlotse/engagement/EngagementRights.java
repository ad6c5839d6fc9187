package de.transferlotse.engagement;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Who may see an engagement and who works on it: consultants work on their own and read those of their office, the
 * office management works on those of its office, managers read all. Whoever stands in for somebody may what they may.
 */
@Service
public class EngagementRights {

  private final Engagements engagements;
  private final Responsibility responsibility;
  private final Deputies deputies;
  private final Staff staff;

  EngagementRights(Engagements engagements, Responsibility responsibility, Deputies deputies, Staff staff) {
    this.engagements = engagements;
    this.responsibility = responsibility;
    this.deputies = deputies;
    this.staff = staff;
  }

  public boolean reads(String user, Engagement engagement) {
    return reads(staff.of(user), engagement) || works(user, engagement);
  }

  public boolean works(String user, Engagement engagement) {
    return leads(staff.of(user), engagement) || standsIn(user, engagement);
  }

  /** The open engagements that this person works on, by number. */
  public List<Engagement> workableBy(String user) {
    StaffMember person = staff.of(user);
    Set<String> absent = deputies.absentColleaguesOf(user);
    return engagements.open().stream().filter(engagement -> leads(person, engagement)
        || absent.stream().anyMatch(colleague -> responsibility.has(colleague, engagement))).toList();
  }

  /** Keys of the Kommunen of which this person may read an engagement, be it one that ended. */
  public Set<String> municipalitiesReadBy(String user) {
    StaffMember person = staff.of(user);
    Set<String> absent = deputies.absentColleaguesOf(user);
    return engagements.all().stream().filter(engagement -> reads(person, engagement) || leads(person, engagement)
        || absent.stream().anyMatch(colleague -> responsibility.has(colleague, engagement)))
        .map(Engagement::municipalityKey).collect(Collectors.toSet());
  }

  /** @throws Rejection (unknown) for the foreign and for what does not exist alike */
  public Engagement readable(String number, String user) {
    return engagements.find(number).filter(engagement -> reads(user, engagement))
        .orElseThrow(() -> Rejection.unknown("Diese Begleitung gibt es nicht, oder Sie haben keinen Zugriff darauf."));
  }

  /** @throws Rejection (unknown) as above, (forbidden) for those who only read */
  public Engagement workable(String number, String user) {
    Engagement engagement = readable(number, user);
    if (!works(user, engagement)) {
      throw Rejection.forbidden("Diese Begleitung können Sie lesen, aber nicht bearbeiten.");
    }
    return engagement;
  }

  private static boolean reads(StaffMember person, Engagement engagement) {
    return person.belongsTo(StaffGroup.MANAGERS) || isOfOffice(person, engagement)
        && (person.belongsTo(StaffGroup.CONSULTANTS) || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT));
  }

  private static boolean leads(StaffMember person, Engagement engagement) {
    return person.belongsTo(StaffGroup.CONSULTANTS) && person.id().equals(engagement.consultant())
        || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && isOfOffice(person, engagement);
  }

  private boolean standsIn(String user, Engagement engagement) {
    return deputies.absentColleaguesOf(user).stream().anyMatch(absent -> responsibility.has(absent, engagement));
  }

  private static boolean isOfOffice(StaffMember person, Engagement engagement) {
    return engagement.officeId().equals(person.officeId());
  }
}
