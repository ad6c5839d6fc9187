package de.transferlotse.record;

import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.FreeMail;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a mail to the Kommune is worded freely. */
@Controller
@RequestMapping("/pages/engagements/{number}/correspondence/new")
class FreeMailPage {

  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final Consents consents;
  private final Documents documents;
  private final MunicipalityMails mails;
  private final PageFacts facts;
  private final Clock clock;

  FreeMailPage(EngagementRights rights, Municipalities municipalities, Contacts contacts, Consents consents,
      Documents documents, MunicipalityMails mails, PageFacts facts, Clock clock) {
    this.rights = rights;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.consents = consents;
    this.documents = documents;
    this.mails = mails;
    this.facts = facts;
    this.clock = clock;
  }

  /** With the longest number a subject has 70 characters, so that a phone shows it whole. */
  record Words(@NotNull @Size(max = 52) @Pattern(regexp = "\\P{Cntrl}*") String title,
      @NotNull @Size(max = 4000) String words) {}

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    return page(open(number, user), FreeMailForm.blank());
  }

  @PostMapping
  ModelAndView write(@PathVariable String number, @ModelAttribute FreeMailForm form, Principal user,
      RedirectAttributes redirect) {
    Engagement engagement = open(number, user);
    try {
      Words words = facts.read(Words.class, form.typed(), FreeMailForm.LABELS);
      mails.write(number, new FreeMail(ids(form.contacts()), words.title(), words.words(), attached(number, form),
          form.information()), facts.id(form.id()).toString());
    } catch (Rejection refused) {
      return PageFacts.refused(page(engagement, form), refused);
    }
    redirect.addFlashAttribute("done", "Die E-Mail ist geschrieben und geht gleich hinaus.");
    return new ModelAndView("redirect:/pages/engagements/{number}/correspondence");
  }

  private Engagement open(String number, Principal user) {
    Engagement engagement = rights.workable(number, user.getName());
    if (!engagement.isOpen()) {
      throw Rejection.conflict("Die Begleitung ist beendet; von hier aus geht keine E-Mail mehr an die Kommune.");
    }
    return engagement;
  }

  /** Only documents of this engagement; the others do not exist here. */
  private List<UUID> attached(String number, FreeMailForm form) {
    List<UUID> known = documents.listFor(number).stream().map(Document::id).toList();
    List<UUID> wanted = ids(form.documents());
    if (!known.containsAll(wanted)) {
      throw Rejection.invalid("Ein ausgewähltes Dokument gehört nicht zu dieser Begleitung.");
    }
    return wanted;
  }

  private List<UUID> ids(List<String> typed) {
    return typed.stream().map(facts::id).distinct().toList();
  }

  private ModelAndView page(Engagement engagement, FreeMailForm form) {
    return new ModelAndView("pages/free-mail").addObject("engagement", engagement)
        .addObject("municipality", municipalities.of(engagement.municipalityKey()).name())
        .addObject("contacts", contacts.recipients(engagement.municipalityKey(), LocalDate.now(clock)))
        .addObject("objecting", consents.objecting(engagement.municipalityKey()))
        .addObject("documents", documents.listFor(engagement.number())).addObject("form", form);
  }
}
