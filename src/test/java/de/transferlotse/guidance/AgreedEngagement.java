package de.transferlotse.guidance;

import de.transferlotse.agreement.AgreementClauses;
import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Goal;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.rating.CoreComponent;
import de.transferlotse.rating.FrameworkCondition;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.support.EngagementStart;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings an engagement as far as a rated baseline and a signed agreement, and starts the processes that follow. */
public final class AgreedEngagement {

  public static final String CONSULTANT = EngagementStart.CONSULTANT;

  private final ApplicationContext application;
  private final EngagementStart start;

  public AgreedEngagement(ApplicationContext application) {
    this.application = application;
    start = new EngagementStart(application);
  }

  /** Begins with the same level for all components, half a post and without a funding programme; returns the number. */
  public String of(String municipalityKey, LocalDate inForceOn, int level) {
    return of(municipalityKey, inForceOn, level, "0.5", level);
  }

  public String of(String municipalityKey, LocalDate inForceOn, int level, String posts, int backing) {
    String number = start.open(municipalityKey, CONSULTANT);
    rate(number, level, posts, backing);
    agree(number, inForceOn);
    return number;
  }

  public void rate(String number, int level, String posts, int backing) {
    bean(Ratings.class).consolidate(number, Round.BEFORE, IntStream.rangeClosed(1, 7)
        .mapToObj(component -> new Rating("K" + component, level, "Protokoll", "Im Gespräch abgestimmt.")).toList());
    bean(FrameworkConditions.class).record(number, Round.BEFORE, new FrameworkCondition(backing,
        "Der Landrat trägt es mit.",
        new BigDecimal(posts), BigDecimal.ZERO, null, null, null));
  }

  /** The term begins on the day on which the agreement comes into force and lasts three years. */
  public void agree(String number, LocalDate inForceOn) {
    var clauses = new AgreementClauses("Landrat", null, "Leitung des Fachdienstes Bildung", "Berater:in im Büro",
        "Beratung vor Ort", "eine halbe Stelle", "Daten der Fachbereiche", "Räume im Kreishaus", "Steuerungsrunde",
        "alle drei Monate", "Vertrauliches bleibt vertraulich.", "Beide Logos", "Frist drei Monate", null);
    bean(Agreements.class).draft(number, new AgreementTerms(inForceOn, inForceOn.plusYears(3), List.of(
        new Goal(CoreComponent.K1, "Der Kreistag beschließt Bildungsziele mit Maßnahmen und Messgrößen.",
            "Beschluss des Kreistags", "mindestens fünf Ziele mit Messgröße", inForceOn.plusMonths(22)),
        new Goal(CoreComponent.K2, "Ein fortschreibbares Bildungsmonitoring entsteht; der erste Bericht behandelt die"
            + " Übergänge nach der Schule.", "Bericht im Bildungsausschuss behandelt",
                "ein Bericht, danach alle zwei Jahre",
            inForceOn.plusMonths(28)),
        new Goal(CoreComponent.K3, "Eine Steuerungsrunde verbindet Bildung, Jugend und Soziales.",
            "Sitzungen je Kalenderjahr", "vier", inForceOn.plusMonths(13))), clauses));
    var scan = bean(Documents.class).store(new NewDocument(number, DocumentKind.SIGNED_AGREEMENT, "Zielvereinbarung",
        "zielvereinbarung.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8), CONSULTANT));
    bean(JdbcClient.class).sql("""
        update agreement set state = 'SIGNED', in_force_on = ?, signed_document_id = ? where number = ? and state = 'DRAFT'""")
        .params(inForceOn, scan, number).update();
  }

  public void start(String number, String process) {
    start.start(process, number, "Begleitung");
  }

  /** Chooses a model and agrees on one milestone for each goal, without the process. */
  public void plan(String number) {
    bean(ModelProposals.class).suggest(number);
    bean(ModelChoices.class).record(number, new ModelChoices.Entry("steering-round", null,
        bean(ModelProposals.class).of(number).orElseThrow().proposedOn(), "Kreisausschuss",
            "Der Kreistag will es so."), CONSULTANT);
    bean(ImplementationPlans.class).propose(number);
    var agreement = bean(Agreements.class).inForce(number).orElseThrow();
    bean(ImplementationPlans.class).agree(number, List.of(
        new PlannedMilestone("Geschäftsordnung beschlossen", ResponsibleSide.MUNICIPALITY,
            agreement.inForceOn().plusMonths(6), "3"),
        new PlannedMilestone("Erster Teilbericht liegt vor", ResponsibleSide.BOTH,
            agreement.inForceOn().plusMonths(15), "2"),
        new PlannedMilestone("Ziele im Kreistag beschlossen", ResponsibleSide.MUNICIPALITY,
            agreement.inForceOn().plusMonths(21), "1")), CONSULTANT);
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
