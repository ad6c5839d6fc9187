package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.agreement.CouncilPath;
import de.transferlotse.agreement.CouncilResult;
import de.transferlotse.agreement.Session;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.municipality.Municipality;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Records a session in which a body of the Kommune dealt with the agreement, and where the way goes from there. */
@Component
class RecordCouncilDecision implements TaskForm<Session> {

  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final AgreementViews views;
  private final NextSessions nextSessions;

  RecordCouncilDecision(Agreements agreements, CouncilDecisions decisions, AgreementViews views,
      NextSessions nextSessions) {
    this.agreements = agreements;
    this.decisions = decisions;
    this.views = views;
    this.nextSessions = nextSessions;
  }

  @Override
  public String key() {
    return "record-council-decision";
  }

  @Override
  public Class<Session> facts() {
    return Session.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Session> show(TaskAtHand task) {
    Agreement agreement = agreements.current(task.number());
    return new FormView<>(null, () -> view(task, agreement), decisions.of(agreement.id()));
  }

  private Map<String, Object> view(TaskAtHand task, Agreement agreement) {
    Map<String, Object> view = views.of(task, agreement);
    Municipality municipality = views.municipality(task.number());
    view.put("representation", municipality.representation().label());
    view.put("nextSessions", nextSessions.of(municipality));
    view.put("results", Stream.of(CouncilResult.values())
        .map(result -> new Option(result.label(), result.name())).toList());
    view.put("paths", Stream.of(CouncilPath.values()).map(path -> new Option(path.label(), path.name())).toList());
    view.put("extracts", decisions.freeExtracts(task.number()).stream()
        .map(extract -> new Option(extract.title(), extract.id().toString())).toList());
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Session facts) {
    decisions.record(task.number(), facts, task.user());
    Outcome outcome = Outcome.of(FlowVariable.COUNCIL_PATH, facts.path().name());
    return facts.path() == CouncilPath.refused ? outcome.and(FlowVariable.AGREEMENT_CONCLUDED, false) : outcome;
  }
}
