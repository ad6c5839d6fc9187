package de.transferlotse.answer.link;

import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.NewAnswer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.engagement.StaffMails.Addressee;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.WebSettings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whoever works on an engagement that its Kommune answered by a link. */
@Component
class AnswerNotices {

  private static final Map<Effect, String> NEXT = Map.of(
      Effect.COMPLETES, "Die Aufgabe ist damit erledigt; die Begleitung geht von selbst weiter.",
      Effect.NEEDS_CONFIRMATION, "Bitte prüfen Sie die Angaben: Sie stehen schon in Ihrer Aufgabe und gelten, sobald Sie die"
          + " Aufgabe abschließen.",
      Effect.NOTED, "Bitte lesen Sie die Antwort und vereinbaren Sie mit der Kommune, wie es weitergeht.",
      Effect.STANDING, "Bitte lesen Sie die Mitteilung im Schriftverkehr.");

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final StaffMails mails;
  private final WebSettings web;

  AnswerNotices(Engagements engagements, Municipalities municipalities, Offices offices, StaffMails mails,
      WebSettings web) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.mails = mails;
    this.web = web;
  }

  /** What was said is not in the mail: it is read where only those read it who may. */
  void tell(Visit visit, NewAnswer answer) {
    Engagement engagement = engagements.of(answer.number());
    Office office = offices.of(engagement.officeId());
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    Addressee reader = engagement.consultant() == null ? mails.office(office)
        : mails.person(engagement.consultant(), office);
    mails.queue(reader, "answer-received", answer.number() + " " + answer.occasion(), Map.of(
        "name", municipality.name(),
        "nominative", municipality.nominative(),
        "engagementNumber", answer.number(),
        "title", visit.form().title(),
        "function", visit.function(),
        "next", NEXT.get(visit.form().effect()),
        "link", web.baseUrl() + "/pages/engagements/" + answer.number() + "/correspondence"));
  }
}
