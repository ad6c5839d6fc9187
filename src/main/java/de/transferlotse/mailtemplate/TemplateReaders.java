package de.transferlotse.mailtemplate;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.GermanSearch;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who reads templates, and with whose data. */
@Component
class TemplateReaders {

  private static final int SHOWN = 20;

  private final Staff staff;
  private final EngagementRights rights;
  private final Engagements engagements;
  private final Municipalities municipalities;

  TemplateReaders(Staff staff, EngagementRights rights, Engagements engagements, Municipalities municipalities) {
    this.staff = staff;
    this.rights = rights;
    this.engagements = engagements;
    this.municipalities = municipalities;
  }

  /** An engagement to choose, with the name of its Kommune. */
  record Choice(String number, String municipality) {}

  /** @throws Rejection (forbidden) for those who have nothing to do with mails to Kommunen */
  void require(String user) {
    if (!belongsTo(user, StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT, StaffGroup.MANAGERS,
        StaffGroup.ADMINISTRATION)) {
      throw Rejection.forbidden("Die Vorlagen sind für Beratung, Büroleitung, Leitung und Administration da.");
    }
  }

  /** Whether they may read engagements at all. */
  boolean readsEngagements(String user) {
    return belongsTo(user, StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT, StaffGroup.MANAGERS);
  }

  private boolean belongsTo(String user, StaffGroup... groups) {
    StaffMember person = staff.of(user);
    return Stream.of(groups).anyMatch(person::belongsTo);
  }

  /** The engagement with this number, or open ones of Kommunen with a name like this, as far as this person may read them. */
  List<Choice> like(String text, String user) {
    return Stream.concat(engagements.find(text.toUpperCase(Locale.ROOT)).stream(),
        engagements.open().stream().filter(one -> GermanSearch.finds(text, name(one))))
        .filter(one -> rights.reads(user, one)).limit(SHOWN).map(one -> new Choice(one.number(), name(one))).toList();
  }

  /** @throws Rejection (unknown) for the foreign and for what does not exist alike */
  Choice readable(String number, String user) {
    Engagement engagement = rights.readable(number, user);
    return new Choice(engagement.number(), name(engagement));
  }

  private String name(Engagement engagement) {
    return municipalities.of(engagement.municipalityKey()).name();
  }
}
