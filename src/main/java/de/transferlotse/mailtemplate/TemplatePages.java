package de.transferlotse.mailtemplate;

import de.transferlotse.correspondence.MailSheet;
import de.transferlotse.correspondence.template.MailTemplate;
import de.transferlotse.correspondence.template.MailTemplates;
import de.transferlotse.correspondence.template.RenderedMail;
import de.transferlotse.input.Rejection;
import de.transferlotse.mailtemplate.TemplateReaders.Choice;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All kinds of mails, and how each reads. */
@Controller
@RequestMapping("/pages/mail-templates")
class TemplatePages {

  private final MailTemplates templates;
  private final TemplateReaders readers;
  private final MailPreviews previews;
  private final MailSheet sheet;

  TemplatePages(MailTemplates templates, TemplateReaders readers, MailPreviews previews, MailSheet sheet) {
    this.templates = templates;
    this.readers = readers;
    this.previews = previews;
    this.sheet = sheet;
  }

  @GetMapping
  String list(Principal user, Model model) {
    readers.require(user.getName());
    model.addAttribute("municipal", templates.all().stream().filter(template -> !template.staff()).toList());
    model.addAttribute("staff", templates.all().stream().filter(MailTemplate::staff).toList());
    return "pages/mail-templates";
  }

  /** @param text number or Kommune that somebody looks for; a text that means one engagement shows it at once */
  @GetMapping("/{id}")
  String show(@PathVariable String id, @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String text, Principal user, Model model) {
    MailTemplate template = template(id, user);
    boolean choosing = !template.staff() && readers.readsEngagements(user.getName());
    List<Choice> found =
        choosing && !text.isBlank() ? readers.like(text.strip(), user.getName()) : List.of();
    Choice chosen = !number.isEmpty() ? readers.readable(number, user.getName()) : found.size() == 1 ? found.get(0) : null;
    Optional<RenderedMail> mail =
        chosen == null ? Optional.of(previews.example(template)) : previews.of(template, chosen.number());
    model.addAttribute("template", template);
    model.addAttribute("choosing", choosing);
    model.addAttribute("text", text);
    model.addAttribute("found", found.size() > 1 ? found : List.of());
    model.addAttribute("nothing", choosing && !text.isBlank() && found.isEmpty());
    model.addAttribute("chosen", chosen);
    model.addAttribute("mail", mail.orElse(null));
    return "pages/mail-template";
  }

  @GetMapping("/{id}/html")
  @ResponseBody
  ResponseEntity<byte[]> look(@PathVariable String id, @RequestParam(defaultValue = "") String number, Principal user) {
    MailTemplate template = template(id, user);
    if (number.isEmpty()) {
      return sheet.of(previews.example(template).html());
    }
    return sheet.of(previews.of(template, readers.readable(number, user.getName()).number())
        .map(RenderedMail::html).orElseThrow(() -> Rejection.unknown("Dazu gibt es noch keine Vorschau.")));
  }

  private MailTemplate template(String id, Principal user) {
    readers.require(user.getName());
    return templates.find(id).orElseThrow(() -> Rejection.unknown("Diese Vorlage gibt es nicht."));
  }
}
