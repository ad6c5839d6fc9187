package de.transferlotse.escalation;

import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.engagement.StaffMails.Addressee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what each person has to be told in one night into one mail. */
@Component
class EscalationMails {

  private static final int DAYS_TO_REACT = 2;

  private final Responsible responsible;
  private final OverdueLines lines;
  private final StaffMails mails;
  private final WorkingDays workingDays;

  EscalationMails(Responsible responsible, OverdueLines lines, StaffMails mails, WorkingDays workingDays) {
    this.responsible = responsible;
    this.lines = lines;
    this.mails = mails;
    this.workingDays = workingDays;
  }

  /** What one person is told: what they have themselves, and what others of their office have. */
  private record Letter(List<EscalatedTask> own, List<EscalatedTask> office) {}

  void write(String occasion, List<EscalatedTask> tasks, LocalDate today) {
    LocalDate until = workingDays.after(today, DAYS_TO_REACT, null);
    letters(tasks).forEach((addressee, letter) -> {
      String template = letter.office().isEmpty() ? "escalation-consultant" : "escalation-office";
      List<OverdueLine> own = worded(letter.own());
      mails.queue(addressee, template, occasion, Map.of("own", own, "theirs", worded(letter.office()), "until", until,
          "waiting", own.stream().anyMatch(line -> !line.waitsFor().isEmpty())));
    });
  }

  private Map<Addressee, Letter> letters(List<EscalatedTask> tasks) {
    Map<Addressee, Letter> letters = new LinkedHashMap<>();
    for (EscalatedTask task : tasks) {
      switch (task.stage()) {
        case CONSULTANT -> responsible.whoHas(task).forEach(person -> letter(letters, person).own().add(task));
        case OFFICE_MANAGEMENT -> responsible.leadersOf(task).forEach(leader -> letter(letters, leader).office().add(task));
        case MANAGERS -> { }
      }
    }
    letters.values().forEach(letter -> letter.office().removeIf(task -> holds(letter.own(), task)));
    return letters;
  }

  /** Who leads an office and has the task themselves needs to read of it only once. */
  private static boolean holds(List<EscalatedTask> tasks, EscalatedTask wanted) {
    return tasks.stream().anyMatch(task -> task.taskId().equals(wanted.taskId()));
  }

  private static Letter letter(Map<Addressee, Letter> letters, Addressee addressee) {
    return letters.computeIfAbsent(addressee, somebody -> new Letter(new ArrayList<>(), new ArrayList<>()));
  }

  private List<OverdueLine> worded(List<EscalatedTask> tasks) {
    return tasks.stream().map(lines::of).toList();
  }
}
