package de.transferlotse.record;

import java.time.LocalDate;
import java.util.List;

/** Days on which people met or will meet, as one module knows them; the record shows those of all in one table. */
public interface RecordAppointments {

  List<Appointment> of(String number);

  /**
   * One of them.
   *
   * @param state such as „geführt“ or „geplant“
   * @param about functions, place or result in a few words, {@code null} if there is nothing to say
   */
  record Appointment(LocalDate on, String what, String state, String about) {}
}
