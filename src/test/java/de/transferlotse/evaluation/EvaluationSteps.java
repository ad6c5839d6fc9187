package de.transferlotse.evaluation;

import de.transferlotse.agreement.AgreementPapers;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.agreement.CouncilPath;
import de.transferlotse.agreement.CouncilResult;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.agreement.Session;
import de.transferlotse.agreement.Side;
import de.transferlotse.agreement.Signature;
import de.transferlotse.agreement.Signatures;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.Phase;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.support.EngagementStart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings an engagement to its Evaluation or its Abschluss and fills in their forms, with answers of a Landkreis. */
public final class EvaluationSteps {

  public static final String CONSULTANT = EngagementStart.CONSULTANT;
  public static final String OFFICE_MANAGER = "bueroleitung-schwerin";
  public static final String MANAGER = "leitung";

  private final EngagementStart start;
  private final Engagements engagements;
  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final AgreementPapers papers;
  private final Signatures signatures;
  private final Ratings ratings;
  private final Profiles profiles;
  private final Documents documents;
  private final RuntimeService runtime;
  private final FormDesk desk;
  private final JdbcClient database;

  public EvaluationSteps(ApplicationContext application) {
    start = new EngagementStart(application);
    engagements = application.getBean(Engagements.class);
    agreements = application.getBean(Agreements.class);
    decisions = application.getBean(CouncilDecisions.class);
    papers = application.getBean(AgreementPapers.class);
    signatures = application.getBean(Signatures.class);
    ratings = application.getBean(Ratings.class);
    profiles = application.getBean(Profiles.class);
    documents = application.getBean(Documents.class);
    runtime = application.getBean(RuntimeService.class);
    desk = application.getBean(FormDesk.class);
    database = application.getBean(JdbcClient.class);
  }

  /** An accepted engagement of the office Schwerin with a contact that gets mails. */
  public String engagement(String municipalityKey) {
    String number = start.open(municipalityKey, CONSULTANT);
    engagements.enter(number, Phase.BASELINE_AND_AGREEMENT);
    return number;
  }

  /** With an agreement in force and the first rating agreed. */
  public String guided(String municipalityKey) {
    String number = engagement(municipalityKey);
    rate(number, 1, 2, 2, 2, 1, 0, 2);
    agreements.draft(number, SampleTerms.ludwigslustParchim());
    papers.makeDraft(number);
    decisions.record(number, new Session("Kreistag", LocalDate.of(2026, 2, 24), "BV 2026/187", CouncilResult.UNCHANGED,
        38, 5, 3, CouncilPath.resolved, null, null), CONSULTANT);
    documents.store(new NewDocument(number, DocumentKind.SIGNED_AGREEMENT, "Scan der Zielvereinbarung", "Scan.pdf",
        "application/pdf", new byte[] {1}, CONSULTANT));
    signatures.sign(number, new Signature(Side.MUNICIPALITY, LocalDate.of(2026, 2, 26), "Vorname Nachname", "Landrat"));
    signatures.sign(number, new Signature(Side.AGENCY, LocalDate.of(2026, 2, 27), "Vorname Zuname", "Leitung"));
    signatures.file(number, SampleTerms.START, SampleTerms.END);
    return number;
  }

  /** A body refused the agreement for good. */
  public String refused(String municipalityKey) {
    String number = engagement(municipalityKey);
    agreements.draft(number, SampleTerms.ludwigslustParchim());
    papers.makeDraft(number);
    decisions.record(number, new Session("Kreistag", LocalDate.of(2026, 2, 24), "BV 2026/187", CouncilResult.REJECTED,
        12, 30, 4, CouncilPath.refused, "Der Kreistag will die Stelle nicht schaffen.", null), CONSULTANT);
    return number;
  }

  private void rate(String number, int... levels) {
    ratings.consolidate(number, Round.BEFORE, IntStream.range(0, levels.length)
        .mapToObj(i -> new Rating("K" + (i + 1), levels[i], null, "Stand zu Beginn.")).toList());
    profiles.classify(number, Round.BEFORE);
  }

  public void start(String process, String number) {
    start.start(process, number, "Abschluss");
  }

  public Map<String, Object> variables(String number) {
    return start.variables(number, "Abschluss");
  }

  public void complete(String number, String task, Map<String, ?> typed) {
    desk.complete(user(task), taskId(number, task), typed);
  }

  public FormDesk.Sheet open(String number, String task) {
    return desk.open(user(task), taskId(number, task));
  }

  private String taskId(String number, String task) {
    return desk.task(user(task), number, "userTask_" + task).getId();
  }

  private static String user(String task) {
    return switch (task) {
      case "signOffClosingNote", "signAgreement" -> MANAGER;
      case "decideContinuation" -> OFFICE_MANAGER;
      default -> CONSULTANT;
    };
  }

  /** Starts the Evaluation and goes up to a task, which stays open; beyond the last one it goes to the end. */
  public String evaluateUpTo(String municipalityKey, String lastTask) {
    String number = guided(municipalityKey);
    start("evaluate-engagement", number);
    for (String task : List.of("repeatSelfAssessment", "reassessSituation", "consolidateReassessment", "recordFeedback",
        "compareGoals", "writeImpactNote")) {
      if (task.equals(lastTask)) {
        break;
      }
      complete(number, task, EvaluationAnswers.to(task));
    }
    return number;
  }

  public List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ? order by created_at, template").param(number)
        .query(String.class).list();
  }

  public String mailText(String number, String template) {
    return database.sql("select text_body from mail where engagement = ? and template = ?").params(number, template)
        .query(String.class).single().replace('\u00a0', ' ');
  }

  public String mailHtml(String number, String template) {
    return database.sql("select html_body from mail where engagement = ? and template = ?").params(number, template)
        .query(String.class).single();
  }

  public boolean isRunning(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count() > 0;
  }

  /** The newest document of that kind, as text. */
  public String pdfText(String number, DocumentKind kind) throws IOException {
    return pdfText(documents.latest(number, kind).orElseThrow().id());
  }

  public String pdfText(UUID document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(documents.content(document))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
