package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.correspondence.MailLog.WholeMail;
import de.transferlotse.correspondence.MailState;
import de.transferlotse.correspondence.UnclearMails;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.workforce.Staff;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mail to a Kommune as it went out, and the buttons that send it again or settle that it arrived. */
@Controller
@RequestMapping("/pages/engagements/{number}/correspondence/{id:[0-9a-f-]{36}}")
class MailPage {

  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final MailLog mails;
  private final Resending resending;
  private final UnclearMails unclear;
  private final Documents documents;
  private final Staff staff;
  private final ReleaseHistory history;
  private final PageFacts facts;

  MailPage(EngagementRights rights, Municipalities municipalities, MailLog mails, Resending resending,
      UnclearMails unclear, Documents documents, Staff staff, ReleaseHistory history,
      PageFacts facts) {
    this.rights = rights;
    this.municipalities = municipalities;
    this.mails = mails;
    this.resending = resending;
    this.unclear = unclear;
    this.documents = documents;
    this.staff = staff;
    this.history = history;
    this.facts = facts;
  }

  /** Where a mail of an engagement is to be read. */
  static String address(String number, UUID mail) {
    return "/pages/engagements/%s/correspondence/%s".formatted(number, mail);
  }

  @GetMapping
  String show(@PathVariable String number, @PathVariable UUID id, Principal user, Model model) {
    Engagement engagement = rights.readable(number, user.getName());
    WholeMail mail = mails.whole(number, id);
    model.addAttribute("engagement", engagement);
    model.addAttribute("municipality", municipalities.of(engagement.municipalityKey()).name());
    model.addAttribute("mail", mail);
    model.addAttribute("attachments", mails.attachments(id).stream().map(documents::of).flatMap(Optional::stream).toList());
    model.addAttribute("decisions", history.decisions(id));
    model.addAttribute("formerWordings", history.formerWordings(id));
    model.addAttribute("again", UUID.randomUUID());
    boolean works = rights.works(user.getName(), engagement);
    model.addAttribute("sendable", works && resending.fits(engagement, mail));
    model.addAttribute("unclear", works && mail.state() == MailState.UNCLEAR);
    model.addAttribute("revocable", works && mail.hasLinks());
    model.addAttribute("confirmedBy", mail.confirmedBy() == null ? "" : name(mail.confirmedBy()));
    model.addAttribute("zone", OfficeTime.ZONE);
    return "pages/mail";
  }

  @PostMapping("/again")
  String sendAgain(@PathVariable String number, @PathVariable UUID id, @RequestParam String again, Principal user,
      RedirectAttributes redirect) {
    resending.again(rights.workable(number, user.getName()), id, facts.id(again));
    redirect.addFlashAttribute("done", "Die E-Mail geht noch einmal hinaus.");
    return "redirect:/pages/engagements/{number}/correspondence";
  }

  @PostMapping("/arrived")
  String arrived(@PathVariable String number, @PathVariable UUID id, Principal user, RedirectAttributes redirect) {
    unclear.arrived(rights.workable(number, user.getName()).number(), id, user.getName());
    redirect.addFlashAttribute("done", "Festgehalten: Die E-Mail ist angekommen.");
    return "redirect:/pages/engagements/{number}/correspondence";
  }

  /** Whoever left has no account any more. */
  private String name(String user) {
    return staff.nameOf(user);
  }
}
