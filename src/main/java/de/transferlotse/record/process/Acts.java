package de.transferlotse.record.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.TrustedStart;
import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers the acts that somebody may start for an engagement, and starts them. */
@Component
public class Acts {

  private final TrustedStart start;
  private final EngagementRights rights;
  private final Staff staff;

  Acts(TrustedStart start, EngagementRights rights, Staff staff) {
    this.start = start;
    this.rights = rights;
    this.staff = staff;
  }

  /** Those whose process is there, that the person may start, and that fit the engagement. */
  public List<Act> of(Engagement engagement, boolean paused, String user) {
    List<Act> fitting = Stream.of(Act.values()).filter(act -> fits(act, engagement, paused, user)).toList();
    if (fitting.isEmpty()) {
      return fitting;
    }
    Set<String> startable = start.startable(fitting.stream().map(Act::process).toList());
    return fitting.stream().filter(act -> startable.contains(act.process())).toList();
  }

  /**
   * Starts it, or goes on with what the person began there.
   *
   * @return id of the person's task in it
   * @throws Rejection (forbidden) if it is not offered
   */
  public Optional<String> start(Act act, Engagement engagement, boolean paused, String user) {
    if (!of(engagement, paused, user).contains(act)) {
      throw Rejection.forbidden(("„%s“ ist bei dieser Begleitung zurzeit nicht möglich, oder Ihnen fehlt die"
          + " Berechtigung.").formatted(act.label()));
    }
    return start.taskOf(act.process(), engagement.number());
  }

  /** Managers work on no engagement, yet they decide who does. */
  private boolean fits(Act act, Engagement engagement, boolean paused, String user) {
    boolean mayAsk = rights.works(user, engagement)
        || act == Act.HAND_OVER && staff.of(user).belongsTo(StaffGroup.MANAGERS);
    return mayAsk && engagement.isOpen() && !(act == Act.PAUSE && paused);
  }
}
