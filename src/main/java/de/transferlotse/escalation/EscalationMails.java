package de.transferlotse.escalation;

import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.engagement.StaffMails.Addressee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
      List<OverdueLine> own = lines.of(letter.own());
      mails.queue(addressee, template, occasion, Map.of("own", own, "theirs", lines.of(letter.office()), "until", until,
          "waiting", own.stream().anyMatch(line -> !line.waitsFor().isEmpty())));
    });
  }

  /** All that matters for who is told, so that it is found out once for many tasks. */
  private record Kind(EscalationStage stage, String definition, String taskKey, String assignee, String office,
      String consultant) {

    static Kind of(EscalatedTask task) {
      return new Kind(task.stage(), task.processDefinitionId(), task.taskKey(), task.assignee(), task.office(),
          task.consultant());
    }
  }

  private Map<Addressee, Letter> letters(List<EscalatedTask> tasks) {
    Map<Addressee, Letter> letters = new LinkedHashMap<>();
    Map<Kind, List<Addressee>> known = new HashMap<>();
    for (EscalatedTask task : tasks) {
      for (Addressee addressee : known.computeIfAbsent(Kind.of(task), kind -> told(task))) {
        Letter letter = letters.computeIfAbsent(addressee, somebody -> new Letter(new ArrayList<>(), new ArrayList<>()));
        (task.stage() == EscalationStage.CONSULTANT ? letter.own() : letter.office()).add(task);
      }
    }
    letters.values().forEach(letter -> {
      Set<String> own = letter.own().stream().map(EscalatedTask::taskId).collect(Collectors.toSet());
      // Who leads an office and has the task themselves needs to read of it only once.
      letter.office().removeIf(task -> own.contains(task.taskId()));
    });
    return letters;
  }

  private List<Addressee> told(EscalatedTask task) {
    return switch (task.stage()) {
      case CONSULTANT -> responsible.whoHas(task);
      case OFFICE_MANAGEMENT -> responsible.leadersOf(task);
      case MANAGERS -> List.of();
    };
  }
}
