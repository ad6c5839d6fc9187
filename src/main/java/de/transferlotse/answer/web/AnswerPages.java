package de.transferlotse.answer.web;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.link.SavedSteps;
import de.transferlotse.answer.link.Visit;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the pages behind a link show. */
@Component
class AnswerPages {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final SavedSteps steps;

  AnswerPages(Engagements engagements, Municipalities municipalities, SavedSteps steps) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.steps = steps;
  }

  /** The page on which the answer is typed; for one of several parts, the list of these. */
  ModelAndView form(String token, Visit visit, Typed typed, Map<String, String> faults) {
    String number = visit.request().number();
    boolean stepwise = !visit.form().steps().isEmpty();
    ModelAndView page = page(stepwise ? "answer/steps" : "answer/form", token, visit);
    page.addAllObjects(visit.form().show(number, visit.reader()));
    page.addObject("typed", typed.fields());
    page.addObject("faults", faults);
    page.addObject("saved", stepwise ? steps.of(visit.request().id()) : Map.of());
    page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    return page;
  }

  /** One part. {@code version} is that of what the page shows. */
  ModelAndView step(String token, Visit visit, AnswerForm.Step step, Typed typed, int version,
      Map<String, String> faults) {
    ModelAndView page = page("answer/step", token, visit);
    page.addAllObjects(visit.form().show(visit.request().number(), visit.reader()));
    page.addObject("step", step);
    page.addObject("typed", typed.fields());
    page.addObject("version", version);
    page.addObject("faults", faults);
    page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    return page;
  }

  /** All that is about to be sent, to be looked at once more. */
  ModelAndView check(String token, Visit visit, Typed typed, AnswerContent content) {
    ModelAndView page = page("answer/check", token, visit);
    page.addObject("lines", content.lines());
    page.addObject("typed", typed.fields());
    return page;
  }

  /** Why nothing can be answered here, or that it was; what was typed in vain is shown, so that it is not lost. */
  ModelAndView state(String token, Visit visit, Typed typed) {
    ModelAndView page = page("answer/state", token, visit);
    page.addObject("lines", visit.answer() == null ? Map.of() : AnswerContent.lines(visit.answer().summary()));
    page.addObject("typed", typed.fields().entrySet().stream().filter(field -> !field.getValue().isBlank()).toList());
    return page;
  }

  ModelAndView thanks(String token, Visit visit) {
    return page("answer/thanks", token, visit);
  }

  private ModelAndView page(String name, String token, Visit visit) {
    ModelAndView page = new ModelAndView(name);
    page.addObject("token", token);
    page.addObject("visit", visit);
    page.addObject("form", visit.form());
    page.addObject("municipality",
        municipalities.of(engagements.of(visit.request().number()).municipalityKey()));
    page.addObject("zone", OfficeTime.ZONE);
    return page;
  }
}
