package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.AwaitedReleases;
import de.transferlotse.correspondence.AwaitedReleases.Letter;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.LocalWorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that somebody is to see before they go out, as pages show them. */
@Component
class PendingReleases {

  private static final int WORKING_DAYS = 2;

  private final AwaitedReleases awaited;
  private final ReleaseRights rights;
  private final Engagements engagements;
  private final LocalWorkingDays workingDays;
  private final Clock clock;

  PendingReleases(AwaitedReleases awaited, ReleaseRights rights, Engagements engagements, LocalWorkingDays workingDays,
      Clock clock) {
    this.awaited = awaited;
    this.rights = rights;
    this.engagements = engagements;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * A mail that waits.
   *
   * @param askedOn the day on which it was written
   * @param late whether it waits longer than it should
   */
  record Pending(Letter letter, LocalDate askedOn, boolean late) {}

  /**
   * What waits in one engagement.
   *
   * @param yours whether this person may release it
   */
  record Box(List<Pending> mails, boolean yours) {

    /** For instance „2 E-Mails warten auf Ihre Freigabe“. */
    public String title() {
      return (mails.size() == 1 ? "1 E-Mail wartet" : mails.size() + " E-Mails warten") + " auf "
          + (yours ? "Ihre " : "") + "Freigabe";
    }
  }

  Box of(Engagement engagement, String user) {
    return new Box(awaited.of(engagement.number()).stream().map(this::pending).toList(),
        rights.releases(user, engagement));
  }

  /** In all engagements, what waits for this person and not for somebody else by now. */
  Box forPerson(String user) {
    return new Box(awaited.all().stream().filter(letter -> !user.equals(letter.firstBy())
        && rights.releases(user, engagements.of(letter.engagement()))).map(this::pending).toList(), true);
  }

  private Pending pending(Letter letter) {
    LocalDate asked = OfficeTime.dayOf(letter.askedAt());
    return new Pending(letter, asked,
        workingDays.after(letter.engagement(), asked, WORKING_DAYS).isBefore(OfficeTime.dayOf(clock.instant())));
  }
}
