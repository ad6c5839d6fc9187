package de.transferlotse.monitoring.web;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.monitoring.own.AskedFigures;
import de.transferlotse.monitoring.own.OwnTemplates;
import de.transferlotse.monitoring.store.OwnChange;
import de.transferlotse.monitoring.store.OwnValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The spreadsheet for a Kommune's own data: handed out, taken back as a preview, and confirmed. */
@Controller
@RequestMapping("/pages/engagements/{number}/own-figures")
class OwnTemplatePage {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String BACK = "redirect:/pages/engagements/{number}/own-figures#done";

  private final EngagementRights rights;
  private final OwnTemplates templates;
  private final OwnValues values;
  private final AskedFigures asked;
  private final OwnFiguresView view;

  OwnTemplatePage(EngagementRights rights, OwnTemplates templates, OwnValues values, AskedFigures asked, OwnFiguresView view) {
    this.rights = rights;
    this.templates = templates;
    this.values = values;
    this.asked = asked;
    this.view = view;
  }

  /** What one value would become, as the page shows it. */
  record Line(String label, String unit, String time, OwnChange change) {

    public String kind() {
      return change.fresh() ? "neu" : change.sameNumber() ? "andere Quelle oder Anmerkung" : "geändert";
    }
  }

  @GetMapping("/template")
  ResponseEntity<byte[]> template(@PathVariable String number, Principal user) {
    OwnTemplates.Template template = templates.of(rights.readable(number, user.getName()).municipalityKey());
    return ResponseEntity.ok().contentType(XLSX).cacheControl(CacheControl.noStore().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", ContentDisposition.attachment().filename(template.name(), StandardCharsets.UTF_8).build()
            .toString())
        .body(template.content());
  }

  @PostMapping("/uploads")
  ModelAndView upload(@PathVariable String number, @RequestParam(required = false) MultipartFile file, Principal user,
      RedirectAttributes redirect) throws IOException {
    Engagement engagement = rights.workable(number, user.getName());
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
      return refused(engagement, user, List.of("Bitte wählen Sie eine Datei aus."));
    }
    OwnTemplates.Outcome outcome = templates.upload(engagement.municipalityKey(), file.getOriginalFilename(),
        file.getBytes(), user.getName());
    if (!outcome.complaints().isEmpty()) {
      return refused(engagement, user, outcome.complaints());
    }
    if (outcome.preview().isEmpty()) {
      redirect.addFlashAttribute("done", "In der Vorlage steht nichts Neues; es bleibt alles, wie es ist.");
      return new ModelAndView(BACK);
    }
    return new ModelAndView("redirect:/pages/engagements/{number}/own-figures/uploads/" + outcome.preview().get());
  }

  private ModelAndView refused(Engagement engagement, Principal user, List<String> complaints) {
    ModelAndView page = view.page(engagement, user.getName(), view.form(engagement, null, null));
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page.addObject("complaints", complaints);
  }

  @GetMapping("/uploads/{id}")
  ModelAndView preview(@PathVariable String number, @PathVariable long id, Principal user) {
    Engagement engagement = rights.workable(number, user.getName());
    String key = engagement.municipalityKey();
    List<OwnChange> changes = values.changes(key, id, user.getName());
    List<Line> lines = changes.stream().flatMap(change -> asked.find(change.figure()).stream().map(figure ->
        new Line(figure.label(), figure.unit(), figure.time(change.year()), change))).toList();
    return view.base(new ModelAndView("pages/own-figures-preview"), engagement).addObject("lines", lines)
        .addObject("upload", values.previewed(key, id, user.getName())).addObject("seal", OwnValues.seal(changes));
  }

  @PostMapping("/uploads/{id}/confirm")
  String confirm(@PathVariable String number, @PathVariable long id, @RequestParam(defaultValue = "") String seal,
      Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    values.confirm(engagement.municipalityKey(), id, seal, user.getName());
    redirect.addFlashAttribute("done", "Die Werte aus der Vorlage sind gespeichert.");
    return BACK;
  }

  @PostMapping("/uploads/{id}/discard")
  String discard(@PathVariable String number, @PathVariable long id, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.workable(number, user.getName());
    values.discard(engagement.municipalityKey(), id, user.getName());
    redirect.addFlashAttribute("done", "Die Vorlage ist verworfen; es bleibt alles, wie es ist.");
    return BACK;
  }
}
