package de.transferlotse.handover.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Responsibility;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Deputy;
import de.transferlotse.workforce.Staff;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the process of a deputy whom it is about, when it begins and ends, and which engagements it touches. */
@Component("deputyAssignment")
public class DeputyAssignment {

  private final Deputies deputies;
  private final Responsibility responsibility;
  private final Staff staff;
  private final Offices offices;

  DeputyAssignment(Deputies deputies, Responsibility responsibility, Staff staff, Offices offices) {
    this.deputies = deputies;
    this.responsibility = responsibility;
    this.staff = staff;
    this.offices = offices;
  }

  public String absentPersonOf(DelegateExecution execution) {
    return deputy(execution).person();
  }

  /** Their office, whose management may end it too. */
  public String officeGroupOf(DelegateExecution execution) {
    return offices.of(staff.of(deputy(execution).person()).officeId()).groupId();
  }

  public Date firstMorning(DelegateExecution execution) {
    return startOf(deputy(execution).startsOn());
  }

  public Date lastEvening(DelegateExecution execution) {
    return Date.from(OfficeTime.endOfOfficeDay(deputy(execution).endsOn()));
  }

  public Date morningAfter(DelegateExecution execution) {
    return startOf(deputy(execution).endsOn().plusDays(1));
  }

  /** The open engagements in which the absent person, or somebody they stand in for, has tasks. */
  public List<String> engagementsOf(DelegateExecution execution) {
    String person = deputy(execution).person();
    return Stream.concat(Stream.of(person), deputies.relyingOn(person).stream())
        .flatMap(one -> responsibility.openOf(one).stream()).map(Engagement::number).distinct().sorted().toList();
  }

  private Deputy deputy(DelegateExecution execution) {
    return deputies.of(execution.getProcessInstanceId());
  }

  private static Date startOf(LocalDate day) {
    return Date.from(OfficeTime.instant(day.atStartOfDay()));
  }
}
