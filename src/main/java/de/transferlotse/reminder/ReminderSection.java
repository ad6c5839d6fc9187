package de.transferlotse.reminder;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often the Kommune was reminded of what, in its record; the last one first. */
@Component
@Order(45)
class ReminderSection implements RecordSection {

  private final Reminders reminders;
  private final KnownRequests known;

  ReminderSection(Reminders reminders, KnownRequests known) {
    this.reminders = reminders;
    this.known = known;
  }

  @Override
  public String title() {
    return "Erinnerungen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Woran", "Erinnert", "Angerufen", "Zuletzt, weil").orElse(null);
    Map<String, List<Reminder>> byTask = reminders.of(engagement.number()).stream()
        .collect(Collectors.groupingBy(Reminder::taskId, LinkedHashMap::new, Collectors.toList()));
    List<List<Reminder>> latestFirst = new ArrayList<>(byTask.values());
    Collections.reverse(latestFirst);
    latestFirst.forEach(all -> {
      Reminder latest = all.get(all.size() - 1);
      table.row(Cell.of(known.of(latest.taskKey()).name()), mails(all), calls(all),
          Cell.of(latest.reason()).with(GermanDates.inFigures(latest.decidedOn())));
    });
    return table;
  }

  private static Cell mails(List<Reminder> all) {
    List<Reminder> mails = all.stream().filter(one -> one.action().isMail()).toList();
    return mails.isEmpty() ? Cell.of("noch nicht") : Cell.of("%d × erinnert, zuletzt am %s".formatted(mails.size(),
        GermanDates.inFigures(mails.get(mails.size() - 1).decidedOn())));
  }

  private static Cell calls(List<Reminder> all) {
    return all.stream().filter(one -> one.action() == ReminderAction.CALL).reduce((one, later) -> later)
        .map(call -> Cell.of(call.result() == null ? "Anruf steht aus" : call.result().label())
            .with(call.agreedOn() == null ? null : "Antwort zugesagt bis " + GermanDates.inFigures(call.agreedOn())))
        .orElseGet(() -> Cell.of("noch nicht"));
  }
}
