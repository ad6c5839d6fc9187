package de.transferlotse.monitoring;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.FileType;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Offices;
import de.transferlotse.municipality.ReferenceFigure;
import de.transferlotse.platform.AgencySettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the first Kommunenprofil as PDF: questions, sources with their state, figures. */
@Component
class FirstProfilePaper {

  private static final String TITLE = "Erstes Kommunenprofil";

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final AgencySettings agency;
  private final PdfRenderer renderer;
  private final Documents documents;
  private final Clock clock;

  FirstProfilePaper(DataConcepts concepts, MonitoringSources sources, Engagements engagements,
      Municipalities municipalities, Offices offices, AgencySettings agency, PdfRenderer renderer, Documents documents,
      Clock clock) {
    this.concepts = concepts;
    this.sources = sources;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.agency = agency;
    this.renderer = renderer;
    this.documents = documents;
    this.clock = clock;
  }

  UUID write(String number, List<ReferenceFigure> figures, List<Highlight> suggested) {
    Engagement engagement = engagements.of(number);
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    List<MonitoringSource> all = sources.of(number);
    String office = offices.of(engagement.officeId()).name().replace(agency.name() + ", ", "");
    var head = new DocumentHead(TITLE, number, municipality.name(), agency.name(), office, LocalDate.now(clock));
    byte[] pdf = renderer.render("first-profile", head, Map.of("municipality", municipality,
        "concept", concepts.of(number).orElseThrow(),
        "dataSources", all,
        "received", all.stream().filter(MonitoringSource::received).count(),
        "highlights", suggested,
        "figures", figures,
        "sources", figures.stream().map(ReferenceFigure::source).distinct().toList()));
    return documents.store(new NewDocument(number, DocumentKind.MUNICIPALITY_PROFILE, TITLE,
        TITLE + " " + number + ".pdf", FileType.PDF.contentType(), pdf, NewDocument.SYSTEM));
  }
}
