package de.transferlotse.ending.process;

import de.transferlotse.ending.EarlyEndProposal;
import de.transferlotse.ending.EarlyEndReason;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.process.EngagementCopies;
import de.transferlotse.engagement.process.OfficeAccess;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contacts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes to the office management that an engagement ends before its way is done. */
@Component
class ProposeEarlyEnd implements TaskForm<ProposeEarlyEnd.Facts> {

  private final EngagementRights rights;
  private final EarlyEnds ends;
  private final EngagementCopies copies;
  private final OfficeAccess access;
  private final Contacts contacts;
  private final Clock clock;

  ProposeEarlyEnd(EngagementRights rights, EarlyEnds ends, EngagementCopies copies, OfficeAccess access, Contacts contacts,
      Clock clock) {
    this.rights = rights;
    this.ends = ends;
    this.copies = copies;
    this.access = access;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** @param explanation for the Kommune: a part of the mail */
  record Facts(
      @NotNull String engagement,
      @NotNull EarlyEndReason reason,
      @Size(max = 200) String mergedInto,
      @NotNull @Size(max = 2000) String explanation,
      @NotNull Boolean tellMunicipality) {}

  @Override
  public String key() {
    return "propose-early-end";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(task.number(), null, null, null, true), () -> Map.of(
        "engagements", rights.workableBy(task.user()).stream().map(this::option).toList(),
        "reasons", Stream.of(EarlyEndReason.values()).map(reason -> new Option(reason.label(), reason.name())).toList()));
  }

  private Option option(Engagement engagement) {
    return new Option("%s · %s (%s)".formatted(copies.municipalityName(engagement.number()), engagement.number(),
        engagement.phase().label()), engagement.number());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    String number = facts.engagement();
    rights.workable(number, task.user());
    boolean merged = facts.reason() == EarlyEndReason.MERGED;
    if (merged && facts.mergedInto() == null) {
      throw Rejection.invalid("Bitte nennen Sie, worin die Begleitung aufgegangen ist.");
    }
    if (facts.tellMunicipality()) {
      requireContact(number);
    }
    ends.propose(task.processInstanceId(), new EarlyEndProposal(number, facts.reason(), facts.explanation(),
        merged ? facts.mergedInto() : null, facts.tellMunicipality()), task.user());
    access.grant(task.processInstanceId(), copies.office(number));
    return Outcome.of(FlowVariable.NUMBER, number)
        .and(FlowVariable.MUNICIPALITY_KEY, copies.municipalityKey(number))
        .and(FlowVariable.MUNICIPALITY_NAME, copies.municipalityName(number))
        .and(FlowVariable.OFFICE, copies.office(number))
        .and(FlowVariable.PHASE, copies.phase(number));
  }

  private void requireContact(String number) {
    if (contacts.recipients(copies.municipalityKey(number), LocalDate.now(clock)).isEmpty()) {
      throw Rejection.invalid("Für „%s“ ist keine E-Mail-Adresse hinterlegt; bitte beenden Sie die Begleitung ohne Nachricht"
          .formatted(copies.municipalityName(number)) + " an die Kommune.");
    }
  }
}
