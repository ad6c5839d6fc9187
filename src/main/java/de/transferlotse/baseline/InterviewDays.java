package de.transferlotse.baseline;

import de.transferlotse.record.RecordAppointments;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Interviews in the record. */
@Component
class InterviewDays implements RecordAppointments {

  private final Interviews interviews;

  InterviewDays(Interviews interviews) {
    this.interviews = interviews;
  }

  @Override
  public List<Appointment> of(String number) {
    return interviews.of(number).stream().filter(interview -> day(interview) != null)
        .map(InterviewDays::appointment).toList();
  }

  private static Appointment appointment(Interview interview) {
    String state = interview.wasHeld() ? "geführt" : interview.cancelReason() == null ? "geplant" : "ausgefallen";
    return new Appointment(day(interview), "Interview", state,
        interview.function().label() + ", " + interview.department());
  }

  private static LocalDate day(Interview interview) {
    return interview.wasHeld() ? interview.heldOn() : interview.plannedOn();
  }
}
