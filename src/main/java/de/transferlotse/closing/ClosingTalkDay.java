package de.transferlotse.closing;

import de.transferlotse.record.RecordAppointments;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Abschlussgespräch in the record. */
@Component
class ClosingTalkDay implements RecordAppointments {

  private final ClosingTalks talks;

  ClosingTalkDay(ClosingTalks talks) {
    this.talks = talks;
  }

  @Override
  public List<Appointment> of(String number) {
    return talks.of(number).map(talk ->
        new Appointment(talk.heldOn(), "Abschlussgespräch", "geführt", talk.participants())).stream().toList();
  }
}
