package de.transferlotse.engagement.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engagement.SchoolHolidayHint;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Agrees day, time and place of the Erstgespräch with the Kommune. */
@Component
class ScheduleFirstTalk implements TaskForm<ScheduleFirstTalk.Facts> {

  private final FirstContacts firstContacts;
  private final FormTexts texts;
  private final SchoolHolidayHint schoolHolidays;

  ScheduleFirstTalk(FirstContacts firstContacts, FormTexts texts, SchoolHolidayHint schoolHolidays) {
    this.firstContacts = firstContacts;
    this.texts = texts;
    this.schoolHolidays = schoolHolidays;
  }

  record Facts(@NotNull LocalDate talkDay, @NotNull LocalTime talkTime, @NotNull @Size(max = 200) String place) {}

  @Override
  public String key() {
    return "schedule-first-talk";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(null, null, null), () -> Map.of("heading", texts.heading(task.number()),
        "concern", firstContacts.of(task.number()).orElseThrow().concern(),
        "schoolHolidays", schoolHolidays.of(task.number())));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    firstContacts.schedule(task.number(), OfficeTime.instant(facts.talkDay().atTime(facts.talkTime())), facts.place());
    return Outcome.none();
  }
}
