package de.transferlotse.reminder.process;

import de.transferlotse.reminder.Reminders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the engine in which engagements something is due this morning. */
@Component("morningsReminders")
public class MorningsReminders {

  private final Reminders reminders;

  MorningsReminders(Reminders reminders) {
    this.reminders = reminders;
  }

  public List<String> numbers() {
    return reminders.dueNumbers();
  }
}
