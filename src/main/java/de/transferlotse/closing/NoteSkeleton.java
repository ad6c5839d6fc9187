package de.transferlotse.closing;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.guidance.ModelChoices;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes an Abschlussvermerk from the facts, so that nobody has to look them up. */
@Component
public class NoteSkeleton {

  private final Engagements engagements;
  private final Agreements agreements;
  private final ModelChoices choices;
  private final ClosingTalks talks;
  private final Ending ending;

  NoteSkeleton(Engagements engagements, Agreements agreements, ModelChoices choices, ClosingTalks talks,
      Ending ending) {
    this.engagements = engagements;
    this.agreements = agreements;
    this.choices = choices;
    this.talks = talks;
    this.ending = ending;
  }

  /** One line per station. */
  public String course(String number) {
    var lines = new ArrayList<String>();
    lines.add("Anfrage am %s.".formatted(GermanDates.inWords(engagements.of(number).requestedOn())));
    engagements.phases(number).forEach(entry -> lines.add("%s: seit dem %s.".formatted(entry.phase().label(),
        GermanDates.inWords(OfficeTime.dayOf(entry.enteredAt())))));
    agreements.inForce(number).ifPresent(agreement -> lines.add(
        "Zielvereinbarung in Kraft seit dem %s, Laufzeit bis zum %s.".formatted(
            GermanDates.inWords(agreement.inForceOn()), GermanDates.inWords(agreement.endsOn()))));
    String refusal = ending.renewalRefusal(number);
    if (!refusal.isEmpty()) {
      lines.add("Verlängerung abgelehnt; " + refusal + ".");
    }
    choices.of(number).ifPresent(choice -> lines.add("Gewähltes Modell: " + choice.modelName() + "."));
    talks.of(number).ifPresent(talk -> lines.add("Abschlussgespräch am " + GermanDates.inWords(talk.heldOn()) + "."));
    return String.join("\n", lines);
  }

  public String result(String number) {
    if (ending.isRefused(number)) {
      return "Eine Zielvereinbarung kam nicht zustande.\n" + ending.refusal(number);
    }
    return ending.figures(number).stream().map(figure -> figure + ".").collect(Collectors.joining("\n"));
  }

  /** What the Kommune means to do itself. */
  public String remaining(String number) {
    return talks.of(number).map(ClosingTalk::nextSteps).orElse("");
  }
}
