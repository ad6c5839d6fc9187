package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.PhaseEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the first request through the phases. */
@Component
@Order(10)
class CourseChapter implements Chapter {

  private final Engagements engagements;
  private final FirstContacts contacts;

  CourseChapter(Engagements engagements, FirstContacts contacts) {
    this.engagements = engagements;
    this.contacts = contacts;
  }

  @Override
  public Optional<Section> of(String number) {
    List<String> begin = contacts.of(number).map(contact -> List.of(
        "Die Anfrage ging am %s ein. Anliegen: %s".formatted(
            GermanDates.inWords(contact.receivedOn()), contact.concern())))
        .orElse(List.of());
    List<PhaseEntry> phases = engagements.phases(number);
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < phases.size(); i++) {
      String until = i + 1 < phases.size() ? day(phases.get(i + 1)) : "läuft";
      rows.add(List.of(phases.get(i).phase().label(), day(phases.get(i)), until));
    }
    return Optional.of(new Section("Verlauf", begin, rows.isEmpty() ? List.of()
        : List.of(new Table("Phasen der Begleitung", List.of("Phase", "Von", "Bis"), rows,
            "Begleitung " + number + "."))));
  }

  private static String day(PhaseEntry entry) {
    return GermanDates.inFigures(OfficeTime.dayOf(entry.enteredAt()));
  }
}
