package de.transferlotse.baseline;

import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Fills the head of the documents of this capability: of today, sent by the office of the engagement. */
@Component
class DocumentHeads {

  private final Offices offices;
  private final AgencySettings agency;
  private final Clock clock;

  DocumentHeads(Offices offices, AgencySettings agency, Clock clock) {
    this.offices = offices;
    this.agency = agency;
    this.clock = clock;
  }

  DocumentHead of(Engagement engagement, Municipality municipality, String title) {
    String office = offices.of(engagement.officeId()).name().replace(agency.name() + ", ", "");
    return new DocumentHead(title, engagement.number(), municipality.name(), agency.name(), office,
        LocalDate.now(clock));
  }
}
