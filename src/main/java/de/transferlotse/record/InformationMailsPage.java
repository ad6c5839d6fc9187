package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Consent;
import de.transferlotse.municipality.ConsentNote;
import de.transferlotse.municipality.ConsentSource;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.workforce.Staff;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of a Kommune wants information mails and how we know; what somebody says on the phone is noted here. */
@Controller
@RequestMapping("/pages/engagements/{number}/information-mails")
class InformationMailsPage {

  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final Consents consents;
  private final Staff staff;
  private final PageFacts facts;
  private final Clock clock;

  InformationMailsPage(EngagementRights rights, Municipalities municipalities, Contacts contacts, Consents consents,
      Staff staff, PageFacts facts, Clock clock) {
    this.rights = rights;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.consents = consents;
    this.staff = staff;
    this.facts = facts;
    this.clock = clock;
  }

  /** Where it is to be read for an engagement. */
  static String address(String number) {
    return "/pages/engagements/%s/information-mails".formatted(number);
  }

  /** A contact with their last word, {@code null} if they said none. */
  record Standing(Contact contact, Word last) {}

  /** What somebody said once, as the page shows it. */
  record Word(Consent said, LocalDate on, String notedBy) {

    public String wish() {
      return said.consents() ? "möchte Informationsmails" : "möchte keine Informationsmails";
    }

    public String source() {
      return said.source().label() + (notedBy == null ? "" : ", notiert von " + notedBy);
    }
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    return page(rights.readable(number, user.getName()), user, ConsentForm.blank(today().toString()));
  }

  @PostMapping
  ModelAndView note(@PathVariable String number, @ModelAttribute ConsentForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    try {
      ConsentNote told = facts.read(ConsentNote.class, form.typed(), ConsentForm.LABELS);
      consents.note(facts.id(form.id()), engagement.municipalityKey(), told, user.getName());
    } catch (Rejection refused) {
      return PageFacts.refused(page(engagement, user, form), refused);
    }
    redirect.addFlashAttribute("done", "Das ist festgehalten und gilt ab jetzt.");
    return new ModelAndView("redirect:/pages/engagements/{number}/information-mails#done");
  }

  private ModelAndView page(Engagement engagement, Principal user, ConsentForm form) {
    List<Word> words = consents.of(engagement.municipalityKey()).stream().map(this::word).toList();
    List<Contact> known = contacts.of(engagement.municipalityKey(), today());
    return new ModelAndView("pages/information-mails").addObject("engagement", engagement)
        .addObject("municipality", municipalities.of(engagement.municipalityKey()).name())
        .addObject("standings", known.stream().map(contact -> new Standing(contact, last(words, contact))).toList())
        .addObject("words", words).addObject("works", rights.works(user.getName(), engagement))
        .addObject("sources", ConsentSource.noted()).addObject("today", today()).addObject("form", form);
  }

  private static Word last(List<Word> words, Contact contact) {
    return words.stream().filter(word -> word.said().email().equals(contact.email())).findFirst().orElse(null);
  }

  private Word word(Consent said) {
    return new Word(said, OfficeTime.dayOf(said.at()), said.notedBy() == null ? null : staff.nameOf(said.notedBy()));
  }

  private LocalDate today() {
    return OfficeTime.dayOf(clock.instant());
  }
}
