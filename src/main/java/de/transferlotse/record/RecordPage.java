package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.ContactFunction;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The record of one engagement, and the notes that people add to it. */
@Controller
@RequestMapping("/pages/engagements/{number}")
class RecordPage {

  private final EngagementRights rights;
  private final EngagementRecord engagementRecord;
  private final ContactNotes notes;
  private final PageFacts facts;

  RecordPage(EngagementRights rights, EngagementRecord engagementRecord, ContactNotes notes, PageFacts facts) {
    this.rights = rights;
    this.engagementRecord = engagementRecord;
    this.notes = notes;
    this.facts = facts;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    Map<String, Object> shown = engagementRecord.of(rights.readable(number, user.getName()), user.getName());
    return page(shown).addObject("note", NoteForm.blank(shown.get("today").toString()));
  }

  @PostMapping("/notes")
  ModelAndView write(@PathVariable String number, @ModelAttribute NoteForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    try {
      ContactNote note = facts.read(ContactNote.class, form.typed(), NoteForm.LABELS);
      notes.write(facts.id(form.id()), number, note, user.getName());
    } catch (Rejection refused) {
      return PageFacts.refused(page(engagementRecord.of(engagement, user.getName())).addObject("note", form), refused);
    }
    redirect.addFlashAttribute("done", "Die Notiz ist festgehalten.");
    return new ModelAndView("redirect:/pages/engagements/{number}#done");
  }

  private static ModelAndView page(Map<String, Object> shown) {
    return new ModelAndView("pages/engagement", shown).addObject("functions", ContactFunction.values());
  }
}
