package de.transferlotse.closing;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the Prozessdokumentation: the whole way of an engagement on paper, as far as it came. */
@Service
@Transactional
public class ProcessDocumentation {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final List<Chapter> chapters;
  private final Ending ending;
  private final PaperHeads heads;
  private final PdfRenderer pdf;
  private final Documents documents;

  ProcessDocumentation(Engagements engagements, Municipalities municipalities, List<Chapter> chapters, Ending ending,
      PaperHeads heads, PdfRenderer pdf, Documents documents) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.chapters = chapters;
    this.ending = ending;
    this.heads = heads;
    this.pdf = pdf;
    this.documents = documents;
  }

  /** Stores it as the next version of the document. */
  public UUID render(String number) {
    Engagement engagement = engagements.of(number);
    Map<String, Object> model = Map.of(
        "municipality", municipalities.of(engagement.municipalityKey()),
        "requestedOn", engagement.requestedOn(),
        "refused", ending.isRefused(number),
        "refusal", ending.refusal(number),
        "figures", ending.figures(number),
        "sections", chapters.stream().flatMap(chapter -> chapter.of(number).stream()).toList());
    String title = engagement.inTerm(DocumentKind.PROCESS_DOCUMENTATION.label());
    return documents.store(NewDocument.pdf(number, DocumentKind.PROCESS_DOCUMENTATION, title,
        pdf.render("process-documentation", heads.of(number, title), model)));
  }
}
