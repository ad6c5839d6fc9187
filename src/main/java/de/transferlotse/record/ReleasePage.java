package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.AwaitedReleases;
import de.transferlotse.correspondence.AwaitedReleases.Draft;
import de.transferlotse.correspondence.AwaitedReleases.Letter;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.correspondence.MailReleases;
import de.transferlotse.correspondence.MailSheet;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.workforce.Staff;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people see a mail as it will go out, change its words, and release or discard it. */
@Controller
@RequestMapping("/pages/engagements/{number}/correspondence/release/{id:[0-9a-f-]{36}}")
class ReleasePage {

  private static final String CORRESPONDENCE = "redirect:/pages/engagements/{number}/correspondence";

  private final ReleaseRights rights;
  private final AwaitedReleases awaited;
  private final MailReleases releases;
  private final MailLog mails;
  private final Documents documents;
  private final Municipalities municipalities;
  private final Staff staff;
  private final PageFacts facts;
  private final MailSheet sheet;

  ReleasePage(ReleaseRights rights, AwaitedReleases awaited, MailReleases releases, MailLog mails, Documents documents,
      Municipalities municipalities, Staff staff, PageFacts facts, MailSheet sheet) {
    this.rights = rights;
    this.awaited = awaited;
    this.releases = releases;
    this.mails = mails;
    this.documents = documents;
    this.municipalities = municipalities;
    this.staff = staff;
    this.facts = facts;
    this.sheet = sheet;
  }

  record Text(@NotNull @Size(max = 20_000) String words) {}

  record Reason(@NotNull @Size(max = 500) String reason) {}

  @GetMapping
  ModelAndView show(@PathVariable String number, @PathVariable UUID id, Principal user) {
    return page(rights.releasable(number, user.getName()), id, user.getName(), null, "");
  }

  @GetMapping("/html")
  @ResponseBody
  ResponseEntity<byte[]> look(@PathVariable String number, @PathVariable UUID id, Principal user) {
    rights.releasable(number, user.getName());
    awaited.of(number, id);
    return sheet.of(awaited.draft(id).html());
  }

  /** Keeps the words as they were typed, to be looked at once more. */
  @PostMapping("/words")
  ModelAndView keep(@PathVariable String number, @PathVariable UUID id, @RequestParam int wording,
      @RequestParam String words, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.releasable(number, user.getName());
    try {
      releases.reword(number, id, wording, typed(words), user.getName());
    } catch (Rejection refused) {
      return refused(engagement, id, user, wording, words, "", refused);
    }
    redirect.addFlashAttribute("done", "Der Text ist gespeichert; so geht die E-Mail hinaus, wenn sie freigegeben ist.");
    return new ModelAndView("redirect:/pages/engagements/{number}/correspondence/release/{id}");
  }

  /** Releases the words as they stand in the field: whoever presses the button has read those. */
  @PostMapping
  ModelAndView release(@PathVariable String number, @PathVariable UUID id, @RequestParam int wording,
      @RequestParam String words, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.releasable(number, user.getName());
    boolean leads = rights.leads(user.getName(), engagement);
    try {
      boolean gone = releases.release(number, id, wording, typed(words), user.getName(), leads);
      redirect.addFlashAttribute("done", gone ? "Die E-Mail ist freigegeben und geht gleich hinaus."
          : "Ihre Freigabe ist festgehalten; die E-Mail geht hinaus, sobald eine zweite Person sie freigibt.");
    } catch (Rejection refused) {
      return refused(engagement, id, user, wording, words, "", refused);
    }
    return new ModelAndView(CORRESPONDENCE);
  }

  @PostMapping("/discard")
  ModelAndView discard(@PathVariable String number, @PathVariable UUID id, @RequestParam int wording,
      @RequestParam String reason, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.releasable(number, user.getName());
    try {
      Reason why = facts.read(Reason.class, Map.of("reason", reason), Map.of("reason", "Grund"));
      releases.discard(number, id, wording, why.reason(), user.getName());
    } catch (Rejection refused) {
      return refused(engagement, id, user, wording, null, reason, refused);
    }
    redirect.addFlashAttribute("done", "Die E-Mail ist verworfen; sie geht nicht hinaus.");
    return new ModelAndView(CORRESPONDENCE);
  }

  private String typed(String words) {
    return facts.read(Text.class, Map.of("words", words), Map.of("words", "Text")).words();
  }

  /**
   * What was typed stays on the page as long as there is something to decide; it still belongs to the words that were seen,
   * so that nobody overwrites others by pressing the button again.
   */
  private ModelAndView refused(Engagement engagement, UUID id, Principal user, int seen, String words, String reason,
      Rejection refused) {
    if (awaited.of(engagement.number()).stream().noneMatch(letter -> letter.id().equals(id))) {
      throw refused;
    }
    return PageFacts.refused(page(engagement, id, user.getName(), words, reason).addObject("wording", seen), refused);
  }

  private ModelAndView page(Engagement engagement, UUID id, String user, String typed, String reason) {
    Letter letter = awaited.of(engagement.number(), id);
    Draft draft = awaited.draft(id);
    return new ModelAndView("pages/release").addObject("engagement", engagement)
        .addObject("municipality", municipalities.of(engagement.municipalityKey()).name())
        .addObject("letter", letter).addObject("draft", draft).addObject("wording", letter.wording())
        .addObject("words", typed == null ? draft.words() : typed).addObject("reason", reason)
        .addObject("attachments", mails.attachments(draft.mail()).stream().map(documents::of).flatMap(Optional::stream)
            .toList())
        .addObject("first", letter.firstBy() == null ? null
            : staff.nameOf(letter.firstBy()))
        .addObject("own", user.equals(letter.firstBy())).addObject("zone", OfficeTime.ZONE);
  }
}
