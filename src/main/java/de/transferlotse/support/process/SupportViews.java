package de.transferlotse.support.process;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Goal;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.ModelChoice;
import de.transferlotse.guidance.ModelChoices;
import de.transferlotse.support.Reflection;
import de.transferlotse.support.ReflectionTalks;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What both forms of the Begleitung show: goals, milestones, measures and talks so far. */
@Component
class SupportViews {

  private static final String NONE = "–";
  private final Agreements agreements;
  private final ModelChoices choices;
  private final SupportMeasures measures;
  private final ReflectionTalks talks;
  private final FormTexts texts;

  SupportViews(Agreements agreements, ModelChoices choices, SupportMeasures measures, ReflectionTalks talks,
      FormTexts texts) {
    this.agreements = agreements;
    this.choices = choices;
    this.measures = measures;
    this.talks = talks;
    this.texts = texts;
  }

  /** A row of the table of milestones. */
  record StateRow(String dueOn, String title, String side, String goal, String state, String remark) {}

  /** A row of the table of measures. */
  record MeasureRow(String heldOn, String kind, String title, String participants, String result) {}

  /** A row of the table of talks. */
  record TalkRow(String talk, String heldOn, String participants, String agreedSteps) {}

  Map<String, Object> of(TaskAtHand task, List<Milestone> milestones) {
    String number = task.number();
    List<Goal> goals = agreements.inForce(number).orElseThrow().goals();
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(number));
    view.put("documents", texts.documents(number));
    view.put("upload", texts.uploadLink(task.taskId()));
    view.put("model", choices.of(number).map(ModelChoice::modelName).orElse(NONE));
    view.put("goalOptions", IntStream.rangeClosed(1, goals.size())
        .mapToObj(goal -> option(goal, goals.get(goal - 1))).toList());
    view.put("milestoneRows", milestones.stream().map(this::row).toList());
    view.put("measureRows", measures.of(number).stream().map(this::row).toList());
    view.put("talkRows", talks.of(number).stream().map(this::row).toList());
    view.put("nextInvitation", GermanDates.moment(talks.nextInvitation(number)));
    return view;
  }

  private static Option option(int number, Goal goal) {
    return new Option("Ziel %d (%s)".formatted(number, goal.component().name()), String.valueOf(number));
  }

  private StateRow row(Milestone milestone) {
    String state = switch (milestone.state()) {
      case DONE -> "erreicht am " + GermanDates.inWords(milestone.doneOn());
      case MOVED -> "verschoben (geplant: " + GermanDates.inWords(milestone.plannedOn()) + ")";
      default -> milestone.state().label();
    };
    return new StateRow(GermanDates.inWords(milestone.dueOn()), milestone.title(), milestone.side().label(),
        "Ziel " + milestone.goal(), state, orDash(milestone.remark()));
  }

  private MeasureRow row(SupportMeasure measure) {
    return new MeasureRow(GermanDates.inWords(measure.heldOn()), measure.kind().label(), measure.title(),
        measure.participants(), measure.result());
  }

  private TalkRow row(Reflection reflection) {
    return reflection.heldOn() == null
        ? new TalkRow(reflection.title(), "eingeladen am " + GermanDates.inWords(reflection.invitedOn()), NONE, NONE)
        : new TalkRow(reflection.title(), GermanDates.inWords(reflection.heldOn()), reflection.participants(),
            reflection.agreedSteps());
  }

  private static String orDash(String text) {
    return text == null ? NONE : text;
  }
}
