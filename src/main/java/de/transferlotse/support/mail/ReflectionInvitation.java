package de.transferlotse.support.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneState;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.support.Reflection;
import de.transferlotse.support.ReflectionTalks;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invites to the yearly Reflexionsgespräch, with all that is to be talked about. */
@Component
class ReflectionInvitation implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_PROPOSE = 10;
  /** As long as the consultant's task of holding the talk runs. */
  private static final int WORKING_DAYS_TO_HOLD = 20;
  private static final List<String> YEARS = List.of("", "ein Jahr", "zwei Jahre", "drei Jahre", "vier Jahre",
      "fünf Jahre", "sechs Jahre", "sieben Jahre", "acht Jahre", "neun Jahre", "zehn Jahre");

  private final ReflectionTalks talks;
  private final Agreements agreements;
  private final Milestones milestones;
  private final SupportMeasures measures;
  private final LocalWorkingDays workingDays;

  ReflectionInvitation(ReflectionTalks talks, Agreements agreements, Milestones milestones, SupportMeasures measures,
      LocalWorkingDays workingDays) {
    this.talks = talks;
    this.agreements = agreements;
    this.milestones = milestones;
    this.measures = measures;
    this.workingDays = workingDays;
  }

  /** A measure with texts only. */
  public record Measure(LocalDate heldOn, String kind, String title) {}

  @Override
  public String template() {
    return "reflection-invitation";
  }

  @Override
  public Content content(String number) {
    List<Reflection> all = talks.of(number);
    Reflection invited = all.get(all.size() - 1);
    Agreement agreement = agreements.inForce(number).orElseThrow();
    List<Milestone> plan = milestones.of(number);
    LocalDate day = invited.invitedOn();
    var model = new HashMap<String, Object>();
    LocalDate since = agreement.inForceOn().plusYears(invited.fromYear() - 1L);
    model.put("title", invited.title());
    model.put("makesUp", invited.makesUpForAnother());
    model.put("covered", inWords(invited.year() - invited.fromYear() + 1));
    model.put("since", since);
    model.put("years", inWords(invited.year()));
    model.put("inForceOn", agreement.inForceOn());
    model.put("today", day);
    model.put("goals", agreement.goals());
    model.put("done", plan.stream().filter(milestone -> milestone.state() == MilestoneState.DONE).toList());
    model.put("open", plan.stream().filter(Milestone::stillOpen).toList());
    model.put("measures", measures.of(number).stream()
        .filter(measure -> !measure.heldOn().isBefore(since)).map(ReflectionInvitation::texts).toList());
    model.put("proposeBy", workingDays.after(number, day, WORKING_DAYS_TO_PROPOSE));
    model.put("holdBy", workingDays.after(number, day, WORKING_DAYS_TO_HOLD));
    return new Content("Vereinbarung %d, Jahr %d".formatted(agreement.sequence(), invited.year()), model);
  }

  private static Measure texts(SupportMeasure measure) {
    return new Measure(measure.heldOn(), measure.kind().label(), measure.title());
  }

  private static String inWords(int years) {
    return years < YEARS.size() ? YEARS.get(years) : years + " Jahre";
  }
}
