package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the Erstgespräch gets another day; the Kommune is told by mail and in its calendars. */
@Controller
@RequestMapping("/pages/engagements/{number}/" + MoveFirstTalk.PATH)
class FirstTalkPage {

  private final EngagementRights rights;
  private final MoveFirstTalk act;
  private final FirstContacts contacts;
  private final MovedTalks moved;
  private final Municipalities municipalities;
  private final PageFacts facts;

  FirstTalkPage(EngagementRights rights, MoveFirstTalk act, FirstContacts contacts, MovedTalks moved,
      Municipalities municipalities, PageFacts facts) {
    this.rights = rights;
    this.act = act;
    this.contacts = contacts;
    this.moved = moved;
    this.municipalities = municipalities;
    this.facts = facts;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    Engagement engagement = fitting(number, user);
    return page(engagement, FirstTalkForm.of(contacts.of(number).orElseThrow()));
  }

  @PostMapping
  ModelAndView move(@PathVariable String number, @ModelAttribute FirstTalkForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = fitting(number, user);
    try {
      FirstTalkForm.Agreed agreed = facts.read(FirstTalkForm.Agreed.class, form.typed(), FirstTalkForm.LABELS);
      moved.move(number, OfficeTime.instant(agreed.talkDay().atTime(agreed.talkTime())), agreed.place());
    } catch (Rejection refused) {
      return PageFacts.refused(page(engagement, form), refused);
    }
    redirect.addFlashAttribute("done", "Das Erstgespräch ist verlegt; die Kommune bekommt eine E-Mail.");
    return new ModelAndView("redirect:/pages/engagements/{number}#done");
  }

  private Engagement fitting(String number, Principal user) {
    Engagement engagement = rights.workable(number, user.getName());
    if (!act.fits(engagement)) {
      throw Rejection.conflict("Das Erstgespräch ist noch nicht vereinbart oder schon geführt.");
    }
    return engagement;
  }

  private ModelAndView page(Engagement engagement, FirstTalkForm form) {
    ModelAndView page = new ModelAndView("pages/first-talk");
    page.addObject("engagement", engagement);
    page.addObject("municipality", municipalities.of(engagement.municipalityKey()).name());
    page.addObject("form", form);
    return page;
  }
}
