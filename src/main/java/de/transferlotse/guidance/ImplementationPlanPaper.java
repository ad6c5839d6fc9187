package de.transferlotse.guidance;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Goal;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the Umsetzungsplan as a document: each goal with its milestones, and all of them by date. */
@Service
@Transactional
public class ImplementationPlanPaper {

  private final ImplementationPlans plans;
  private final Milestones milestones;
  private final ModelChoices choices;
  private final Agreements agreements;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final PaperHeads heads;
  private final PdfRenderer pdf;
  private final Documents documents;

  ImplementationPlanPaper(ImplementationPlans plans, Milestones milestones, ModelChoices choices, Agreements agreements,
      Engagements engagements, Municipalities municipalities, PaperHeads heads, PdfRenderer pdf, Documents documents) {
    this.plans = plans;
    this.milestones = milestones;
    this.choices = choices;
    this.agreements = agreements;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.heads = heads;
    this.pdf = pdf;
    this.documents = documents;
  }

  /** One goal with what leads to it. */
  public record Section(int number, Goal goal, List<Milestone> milestones) {}

  /** Stores the agreed plan as the next version of the document. */
  public UUID render(String number) {
    Agreement agreement = agreements.inForce(number).orElseThrow();
    LocalDate agreedOn = plans.agreedOn(number).orElseThrow();
    List<Milestone> all = milestones.of(number);
    var model = new HashMap<String, Object>();
    model.put("municipality", municipalities.of(engagements.of(number).municipalityKey()));
    model.put("agreement", agreement);
    model.put("agreedOn", agreedOn);
    model.put("choice", choices.of(number).orElseThrow());
    model.put("sections", sections(agreement, all));
    model.put("milestones", all);
    model.put("reflectionOn", agreement.inForceOn().plusYears(1));
    String title = engagements.of(number).inTerm(DocumentKind.IMPLEMENTATION_PLAN.label());
    DocumentHead head = heads.of(number, title, agreedOn);
    return documents.store(NewDocument.pdf(number, DocumentKind.IMPLEMENTATION_PLAN, title,
        pdf.render("implementation-plan", head, model)));
  }

  private static List<Section> sections(Agreement agreement, List<Milestone> all) {
    return IntStream.rangeClosed(1, agreement.goals().size())
        .mapToObj(number -> new Section(number, agreement.goals().get(number - 1),
            all.stream().filter(milestone -> milestone.goal() == number).toList()))
        .toList();
  }
}
