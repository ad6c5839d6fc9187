package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.RenewalClarification;
import de.transferlotse.agreement.RenewalWish;
import de.transferlotse.agreement.Renewals;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the Kommune in good time what is to come after its agreement; the closing decides by it. */
@Component
class ClarifyRenewal implements TaskForm<ClarifyRenewal.Facts> {

  private final Agreements agreements;
  private final Renewals renewals;
  private final AgreementViews views;

  ClarifyRenewal(Agreements agreements, Renewals renewals, AgreementViews views) {
    this.agreements = agreements;
    this.renewals = renewals;
    this.views = views;
  }

  record Facts(
      @NotNull RenewalWish wish,
      @NotNull @Size(max = 2000) String note,
      @NotNull @Size(max = 500) String nextStep) {}

  @Override
  public String key() {
    return "clarify-renewal";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    List<RenewalClarification> before = renewals.of(task.number());
    return new FormView<>(null, () -> view(task, before), before.size());
  }

  private Map<String, Object> view(TaskAtHand task, List<RenewalClarification> before) {
    Agreement agreement = agreements.inForce(task.number()).orElseThrow();
    Map<String, Object> view = views.of(task, agreement);
    view.put("endsOn", GermanDates.inWords(agreement.endsOn()));
    view.put("wishes", Stream.of(RenewalWish.values()).map(wish -> new Option(wish.label(), wish.name())).toList());
    view.put("before", before.stream().map(RenewalClarification::inWords).collect(Collectors.joining("\n")));
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    renewals.clarify(task.number(), facts.wish(), facts.note(), facts.nextStep(), task.user());
    return Outcome.none();
  }
}
