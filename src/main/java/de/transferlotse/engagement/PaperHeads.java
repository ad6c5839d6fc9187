package de.transferlotse.engagement;

import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Fills the head of a document about an engagement, sent by the office that leads it. */
@Component
public class PaperHeads {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final AgencySettings agency;
  private final Clock clock;

  PaperHeads(Engagements engagements, Municipalities municipalities, Offices offices, AgencySettings agency,
      Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.agency = agency;
    this.clock = clock;
  }

  /** Of today. */
  public DocumentHead of(String number, String title) {
    return of(number, title, LocalDate.now(clock));
  }

  public DocumentHead of(String number, String title, LocalDate date) {
    Engagement engagement = engagements.of(number);
    return new DocumentHead(title, number, municipalities.of(engagement.municipalityKey()).name(), agency.name(),
        "Büro " + offices.of(engagement.officeId()).town(), date);
  }
}
