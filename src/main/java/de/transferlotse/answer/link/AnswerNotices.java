package de.transferlotse.answer.link;

import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.AnswerUnfit;
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
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever works on an engagement that its Kommune answered by a link, and if that answer did not fit its task. */
@Component
class AnswerNotices {

  private static final Map<Effect, String> NEXT = Map.of(
      Effect.COMPLETES, "Die Aufgabe ist damit erledigt; die Begleitung geht von selbst weiter.",
      Effect.NEEDS_CONFIRMATION, "Bitte prüfen Sie die Angaben: Sie stehen schon in Ihrer Aufgabe und gelten, sobald Sie die"
          + " Aufgabe abschließen.",
      Effect.NOTED, "Bitte lesen Sie die Antwort und vereinbaren Sie mit der Kommune, wie es weitergeht.",
      Effect.STANDING, "Bitte lesen Sie die Mitteilung im Schriftverkehr.");

  private static final String PREFILLED = " Beginnen Sie auf der Seite der Begleitung „Ansprechperson wechselt“, stehen die"
      + " Angaben schon im Formular.";

  private final AnswerForms forms;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final StaffMails mails;
  private final WebSettings web;

  AnswerNotices(AnswerForms forms, Engagements engagements, Municipalities municipalities, Offices offices,
      StaffMails mails, WebSettings web) {
    this.forms = forms;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.mails = mails;
    this.web = web;
  }

  /** What was said is not in the mail: it is read where only those read it who may. */
  void tell(Visit visit, NewAnswer answer) {
    queue("answer-received", answer.number(), answer.occasion(), Map.of("title", visit.form().title(), "function",
        visit.function(), "next", next(visit.form())));
  }

  /** They had been told that all is done; now they have to look after all. */
  @EventListener
  void on(AnswerUnfit unfit) {
    queue("answer-unfit", unfit.number(), unfit.id().toString(), Map.of("title", forms.title(unfit.taskKey())));
  }

  private static String next(AnswerForm form) {
    return NEXT.get(form.effect()) + (form.effect() == Effect.STANDING && !form.taskForm().isEmpty() ? PREFILLED : "");
  }

  private void queue(String template, String number, String occasion, Map<String, Object> about) {
    Engagement engagement = engagements.of(number);
    Office office = offices.of(engagement.officeId());
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    Addressee reader = engagement.consultant() == null ? mails.office(office)
        : mails.person(engagement.consultant(), office);
    var model = new HashMap<>(about);
    model.put("name", municipality.name());
    model.put("nominative", municipality.nominative());
    model.put("engagementNumber", number);
    model.put("link", web.baseUrl() + "/pages/engagements/" + number + "/correspondence");
    mails.queue(reader, template, number + " " + occasion, model);
  }
}
