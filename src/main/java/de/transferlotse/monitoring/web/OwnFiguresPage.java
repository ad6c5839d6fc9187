package de.transferlotse.monitoring.web;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.own.OwnFigures;
import de.transferlotse.monitoring.own.OwnTemplates;
import de.transferlotse.monitoring.store.OwnValues;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A Kommune's own data beside its engagement: read by those who read it, entered by those who work on it. */
@Controller
@RequestMapping("/pages/engagements/{number}/own-figures")
class OwnFiguresPage {

  private static final String DONE = "redirect:/pages/engagements/{number}/own-figures#done";

  private final EngagementRights rights;
  private final OwnFigures figures;
  private final OwnValues values;
  private final OwnFiguresView view;

  OwnFiguresPage(EngagementRights rights, OwnFigures figures, OwnValues values, OwnFiguresView view) {
    this.rights = rights;
    this.figures = figures;
    this.values = values;
    this.view = view;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, @RequestParam(required = false) String figure,
      @RequestParam(required = false) Integer year,
      @RequestParam(name = ImportSizeFilter.FLAG, required = false) String tooLarge, Principal user) {
    Engagement engagement = rights.readable(number, user.getName());
    ModelAndView page = view.page(engagement, user.getName(), view.form(engagement, figure, year));
    if (tooLarge != null) {
      page.addObject("complaints", List.of(OwnTemplates.TOO_LARGE)).setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
    }
    return page;
  }

  @PostMapping
  ModelAndView enter(@PathVariable String number, @ModelAttribute OwnForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    try {
      boolean news = figures.record(engagement.municipalityKey(), form.typed(), user.getName());
      redirect.addFlashAttribute("done", news ? "Der Wert ist gespeichert." : "Genau so stand es schon da.");
    } catch (Rejection refused) {
      return PageFacts.refused(view.page(engagement, user.getName(), form), refused);
    }
    return new ModelAndView(DONE);
  }

  @PostMapping("/entries/{id}/take-back")
  String takeBack(@PathVariable String number, @PathVariable long id, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    values.takeBack(engagement.municipalityKey(), id, user.getName());
    redirect.addFlashAttribute("done", "Die Eintragung ist zurückgenommen; es gilt wieder, was vorher da stand.");
    return DONE;
  }
}
