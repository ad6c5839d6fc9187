package de.transferlotse.evaluation;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the Evaluationsblatt: before and after, goals and results, feedback, Wirkungsvermerk. */
@Service
@Transactional
public class EvaluationPaper {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Agreements agreements;
  private final Impacts impacts;
  private final GoalResults goals;
  private final Feedbacks feedbacks;
  private final BeforeAfter drawings;
  private final PaperHeads heads;
  private final PdfRenderer pdf;
  private final Documents documents;

  EvaluationPaper(Engagements engagements, Municipalities municipalities, Agreements agreements, Impacts impacts,
      GoalResults goals, Feedbacks feedbacks, BeforeAfter drawings, PaperHeads heads, PdfRenderer pdf,
      Documents documents) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.agreements = agreements;
    this.impacts = impacts;
    this.goals = goals;
    this.feedbacks = feedbacks;
    this.drawings = drawings;
    this.heads = heads;
    this.pdf = pdf;
    this.documents = documents;
  }

  /** Stores it as the next version of the document. */
  public UUID render(String number) {
    Engagement engagement = engagements.of(number);
    Impact impact = impacts.of(number).orElseThrow();
    Map<String, Object> model = Map.of(
        "municipality", municipalities.of(engagement.municipalityKey()),
        "engagement", engagement,
        "agreement", agreements.inForce(number).orElseThrow(),
        "impact", impact,
        "goals", goals.inForce(number),
        "feedback", feedbacks.of(number).orElseThrow(),
        "drawing", drawings.draw(number, impact),
        "note", impact.note().lines().filter(line -> !line.isBlank()).toList());
    String title = engagement.inTerm(DocumentKind.EVALUATION.label());
    return documents.store(NewDocument.pdf(number, DocumentKind.EVALUATION, title,
        pdf.render("evaluation", heads.of(number, title), model)));
  }
}
