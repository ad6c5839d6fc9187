package de.transferlotse.support;

import de.transferlotse.record.RecordAppointments;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Measures and Reflexionsgespräche in the record. */
@Component
class SupportDays implements RecordAppointments {

  private final SupportMeasures measures;
  private final ReflectionTalks talks;

  SupportDays(SupportMeasures measures, ReflectionTalks talks) {
    this.measures = measures;
    this.talks = talks;
  }

  @Override
  public List<Appointment> of(String number) {
    return Stream.concat(
        measures.of(number).stream().map(measure -> new Appointment(measure.heldOn(),
            measure.kind().label() + ": " + measure.title(), "durchgeführt",
            measure.participants() + ": " + measure.result())),
        talks.of(number).stream().map(SupportDays::appointment)).toList();
  }

  private static Appointment appointment(Reflection talk) {
    return talk.heldOn() == null ? new Appointment(talk.invitedOn(), talk.title(), "eingeladen", null)
        : new Appointment(talk.heldOn(), talk.title(), "geführt", talk.participants());
  }
}
