package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notes of calls, visits and letters. */
@Component
class NoteExchanges implements Exchanges {

  private final ContactNotes notes;

  NoteExchanges(ContactNotes notes) {
    this.notes = notes;
  }

  @Override
  public List<Exchange> latest(Engagement engagement, int most) {
    return notes.latest(engagement.number(), most).stream().map(note -> new Exchange(
        OfficeTime.instant(note.heldOn().atStartOfDay()), "%s mit %s".formatted(note.kind().label(), note.counterpart()),
        note.note(), "notiert von " + note.author(), null)).toList();
  }
}
