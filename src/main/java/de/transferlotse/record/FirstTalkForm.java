package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Day, time and place of the Erstgespräch as they were typed; they go back into the page when something is wrong. */
record FirstTalkForm(String talkDay, String talkTime, String place) {

  static final Map<String, String> LABELS = Map.of("talkDay", "Tag", "talkTime", "Uhrzeit", "place", "Ort");

  /** What is agreed. */
  record Agreed(@NotNull LocalDate talkDay, @NotNull LocalTime talkTime, @NotNull @Size(max = 200) String place) {}

  static FirstTalkForm of(FirstContact contact) {
    var talk = OfficeTime.at(contact.firstTalkAt());
    return new FirstTalkForm(talk.toLocalDate().toString(), talk.toLocalTime().toString(), contact.firstTalkPlace());
  }

  Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    typed.put("talkDay", talkDay);
    typed.put("talkTime", talkTime);
    typed.put("place", place);
    return typed;
  }
}
