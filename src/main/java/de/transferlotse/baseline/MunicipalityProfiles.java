package de.transferlotse.baseline;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.ReferenceFigure;
import de.transferlotse.municipality.ReferenceFigures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes Kommunenprofile from the official figures and keeps each as it was. */
@Service
@Transactional
public class MunicipalityProfiles {

  /** The occasion of the profile with which an engagement begins. */
  public static final String BASELINE = "Ausgangslage";

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final ReferenceFigures figures;
  private final ProfileRows rows;
  private final PaperHeads heads;
  private final PdfRenderer renderer;
  private final Documents documents;
  private final Clock clock;

  MunicipalityProfiles(Engagements engagements, Municipalities municipalities, ReferenceFigures figures,
      ProfileRows rows, PaperHeads heads, PdfRenderer renderer, Documents documents, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.figures = figures;
    this.rows = rows;
    this.heads = heads;
    this.renderer = renderer;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Takes a snapshot of today's figures, without a paper of its own.
   *
   * @param occasion what it is made for, such as „Monitoring-Aufbau“
   */
  public MunicipalityProfile freeze(String number, String occasion) {
    return add(number, occasion, null, figures.of(engagements.of(number).municipalityKey()));
  }

  /**
   * Takes a snapshot of today's figures and stores it as a PDF too.
   *
   * @param occasion what it is made for, such as „Ausgangslage“; part of the document's title
   */
  public MunicipalityProfile create(String number, String occasion) {
    Engagement engagement = engagements.of(number);
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    List<ReferenceFigure> now = figures.of(municipality.key());
    String title = "Kommunenprofil – " + occasion;
    byte[] pdf = renderer.render("municipality-profile", heads.of(engagement.number(), "Kommunenprofil"),
        Map.of("municipality", municipality, "occasion", occasion, "figures", now,
            "story", new FigureStory(now).sentences(), "sources", MunicipalityProfile.sources(now)));
    UUID document = documents.store(new NewDocument(number, DocumentKind.MUNICIPALITY_PROFILE, title,
        "Kommunenprofil " + number + ".pdf", "application/pdf", pdf, NewDocument.SYSTEM));
    return add(number, occasion, document, now);
  }

  private MunicipalityProfile add(String number, String occasion, UUID document, List<ReferenceFigure> now) {
    var profile = new MunicipalityProfile(UUID.randomUUID(), number, occasion, LocalDate.now(clock), document, now);
    rows.add(profile);
    return profile;
  }

  /** The newest profile of that occasion. */
  public Optional<MunicipalityProfile> of(String number, String occasion) {
    return rows.newest(number, occasion);
  }
}
