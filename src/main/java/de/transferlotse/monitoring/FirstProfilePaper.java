package de.transferlotse.monitoring;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.monitoring.profile.KeyFigure;
import de.transferlotse.monitoring.profile.MunicipalityProfile;
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
  private final PaperHeads heads;
  private final PdfRenderer renderer;
  private final Documents documents;

  FirstProfilePaper(DataConcepts concepts, MonitoringSources sources, Engagements engagements,
      Municipalities municipalities, PaperHeads heads, PdfRenderer renderer, Documents documents) {
    this.concepts = concepts;
    this.sources = sources;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.heads = heads;
    this.renderer = renderer;
    this.documents = documents;
  }

  UUID write(String number, List<KeyFigure> figures, List<Highlight> suggested) {
    Engagement engagement = engagements.of(number);
    String title = engagement.inTerm(TITLE);
    List<MonitoringSource> all = sources.of(number);
    byte[] pdf = renderer.render("first-profile", heads.of(number, title), Map.of(
        "municipality", municipalities.of(engagement.municipalityKey()),
        "concept", concepts.of(number).orElseThrow(),
        "dataSources", all,
        "received", all.stream().filter(MonitoringSource::received).count(),
        "highlights", suggested,
        "figures", figures,
        "sources", MunicipalityProfile.sources(figures)));
    return documents.store(NewDocument.pdf(number, DocumentKind.MUNICIPALITY_PROFILE, title, pdf));
  }
}
