package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementClauses;
import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Return;
import de.transferlotse.agreement.StandardClauses;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Offices;
import de.transferlotse.rating.CoreComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts the goals, the services of both sides and the wording; after a return it shows why and what was stored. */
@Component
class DraftGoals implements TaskForm<AgreementTerms> {

  private final Agreements agreements;
  private final StandardClauses standard;
  private final Engagements engagements;
  private final Offices offices;
  private final AgreementViews views;

  DraftGoals(Agreements agreements, StandardClauses standard, Engagements engagements, Offices offices,
      AgreementViews views) {
    this.agreements = agreements;
    this.standard = standard;
    this.engagements = engagements;
    this.offices = offices;
    this.views = views;
  }

  /** A row of the table of returns. */
  record ReturnRow(String version, String returnedBy, String returnedOn, String reason) {}

  @Override
  public String key() {
    return "draft-goals";
  }

  @Override
  public Class<AgreementTerms> facts() {
    return AgreementTerms.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<AgreementTerms> show(TaskAtHand task) {
    Optional<Agreement> drafted = agreements.drafted(task.number());
    return new FormView<>(drafted.map(Agreement::terms).orElseGet(() -> proposal(task.number())),
        () -> view(task, drafted));
  }

  private Map<String, Object> view(TaskAtHand task, Optional<Agreement> drafted) {
    Map<String, Object> view = views.of(task);
    view.put("components", Stream.of(CoreComponent.values())
        .map(component -> new Option(component.label(), component.name())).toList());
    Municipality municipality = views.municipality(task.number());
    view.put("heads", standard.heads(municipality).stream().map(head -> new Option(head, head)).toList());
    view.put("returns", drafted.map(agreement -> agreements.returns(agreement.id()).stream().map(this::row).toList())
        .orElse(List.of()));
    return view;
  }

  /** A renewal begins with the wording that both sides know; term and goals are to be agreed anew. */
  private AgreementTerms proposal(String number) {
    var office = offices.of(engagements.of(number).officeId());
    AgreementClauses clauses = agreements.inForce(number).map(last -> last.terms().clauses())
        .orElseGet(() -> standard.of(views.municipality(number), office));
    return new AgreementTerms(null, null, null, clauses);
  }

  private ReturnRow row(Return given) {
    return new ReturnRow("Entwurf " + given.version(), given.returnedBy().label(),
        GermanDates.inWords(given.returnedOn()), given.reason());
  }

  @Override
  public Outcome complete(TaskAtHand task, AgreementTerms facts) {
    String head = facts.clauses().municipalityHead();
    if (head != null && !standard.heads(views.municipality(task.number())).contains(head)) {
      throw Rejection.invalid("„Die Kommune wird vertreten durch“ hat keinen gültigen Wert.");
    }
    agreements.draft(task.number(), facts);
    return Outcome.none();
  }
}
