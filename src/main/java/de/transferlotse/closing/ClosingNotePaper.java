package de.transferlotse.closing;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.FileType;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the Abschlussvermerk as a document: one to be signed off, and one that says by whom and when it was. */
@Component
class ClosingNotePaper {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Ending ending;
  private final Continuations continuations;
  private final PaperHeads heads;
  private final PdfRenderer pdf;
  private final Documents documents;

  ClosingNotePaper(Engagements engagements, Municipalities municipalities, Ending ending, Continuations continuations,
      PaperHeads heads, PdfRenderer pdf, Documents documents) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.ending = ending;
    this.continuations = continuations;
    this.heads = heads;
    this.pdf = pdf;
    this.documents = documents;
  }

  void render(String number, ClosingNote note) {
    Map<String, Object> model = Map.of(
        "municipality", municipalities.of(engagements.of(number).municipalityKey()),
        "note", note,
        "outcome", ending.outcome(number),
        "continuation", continuations.of(number).orElseThrow(),
        "course", lines(note.course()), "result", lines(note.result()), "remaining", lines(note.remaining()));
    String label = engagements.of(number).inTerm(DocumentKind.CLOSING_NOTE.label());
    String title = label + (note.isSignedOff() ? " (abgezeichnet)" : " (zur Abzeichnung)");
    documents.store(new NewDocument(number, DocumentKind.CLOSING_NOTE, title, title + " " + number + ".pdf",
        FileType.PDF.contentType(), pdf.render("closing-note", heads.of(number, label), model), NewDocument.SYSTEM));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
