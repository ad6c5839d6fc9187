package de.transferlotse.support;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a measure is recorded without a task. */
@Controller
@RequestMapping("/pages/engagements/{number}/" + RecordMeasure.PATH)
class MeasurePage {

  private final EngagementRights rights;
  private final RecordMeasure act;
  private final SupportMeasures measures;
  private final Municipalities municipalities;
  private final PageFacts facts;
  private final Clock clock;

  MeasurePage(EngagementRights rights, RecordMeasure act, SupportMeasures measures, Municipalities municipalities,
      PageFacts facts, Clock clock) {
    this.rights = rights;
    this.act = act;
    this.measures = measures;
    this.municipalities = municipalities;
    this.facts = facts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    return page(fitting(number, user), MeasureForm.blank());
  }

  @PostMapping
  ModelAndView write(@PathVariable String number, @ModelAttribute MeasureForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = fitting(number, user);
    try {
      SupportMeasure measure = facts.read(SupportMeasure.class, form.typed(), MeasureForm.LABELS);
      measures.record(facts.id(form.id()), number, measure, user.getName());
    } catch (Rejection refused) {
      return PageFacts.refused(page(engagement, form), refused);
    }
    redirect.addFlashAttribute("done", "Die Maßnahme ist festgehalten.");
    return new ModelAndView("redirect:/pages/engagements/{number}#done");
  }

  private Engagement fitting(String number, Principal user) {
    Engagement engagement = rights.workable(number, user.getName());
    if (!act.fits(engagement)) {
      throw Rejection.conflict("Maßnahmen lassen sich festhalten, sobald die Kommune übernommen ist und bis der"
          + " Abschluss beginnt.");
    }
    return engagement;
  }

  private ModelAndView page(Engagement engagement, MeasureForm form) {
    ModelAndView page = new ModelAndView("pages/measure");
    page.addObject("engagement", engagement);
    page.addObject("municipality", municipalities.of(engagement.municipalityKey()).name());
    page.addObject("form", form);
    page.addObject("kinds", MeasureKind.values());
    page.addObject("today", OfficeTime.dayOf(clock.instant()));
    return page;
  }
}
