package de.transferlotse.closing.process;

import de.transferlotse.agreement.RenewalClarification;
import de.transferlotse.agreement.Renewals;
import de.transferlotse.closing.Continuation;
import de.transferlotse.closing.Continuations;
import de.transferlotse.closing.Ending;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The office management decides how it goes on with the Kommune. */
@Component
class DecideContinuation implements TaskForm<DecideContinuation.Facts> {

  private final Continuations continuations;
  private final Ending ending;
  private final Renewals renewals;
  private final WayToNextTerm nextTerm;
  private final ClosingViews views;

  DecideContinuation(Continuations continuations, Ending ending, Renewals renewals,
      WayToNextTerm nextTerm, ClosingViews views) {
    this.continuations = continuations;
    this.ending = ending;
    this.renewals = renewals;
    this.nextTerm = nextTerm;
    this.views = views;
  }

  record Facts(@NotNull Continuation.Decision decision, @NotNull @Size(max = 1000) String reason) {}

  @Override
  public String key() {
    return "decide-continuation";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(continuations.of(task.number())
        .map(decided -> new Facts(decided.decision(), decided.reason())).orElse(null), () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    Map<String, Object> view = views.of(task);
    view.put("clarified", renewals.of(task.number()).stream().map(RenewalClarification::inWords)
        .collect(Collectors.joining("\n")));
    view.put("decisions", Stream.of(Continuation.Decision.values())
        .filter(decision -> decision != Continuation.Decision.RENEW || mayRenew(task.number()))
        .map(decision -> new Option(decision.label(), decision.name())).toList());
    return view;
  }

  private boolean mayRenew(String number) {
    return !ending.isRefused(number) && nextTerm.exists(number);
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (facts.decision() == Continuation.Decision.RENEW && !nextTerm.exists(task.number())) {
      throw Rejection.conflict("Diese Begleitung läuft noch nach dem alten Ablauf ohne Verlängerung; bitte"
          + " lassen Sie sie von der Administration umstellen.");
    }
    continuations.decide(task.number(), facts.decision(), facts.reason(), task.user());
    return Outcome.of(FlowVariable.RENEWAL_WANTED, facts.decision() == Continuation.Decision.RENEW)
        .and(FlowVariable.RENEWED, false);
  }
}
