package de.transferlotse.monitoring.web;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.process.FigureImportProcess;
import de.transferlotse.monitoring.store.FigureImport;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.monitoring.store.PreviewedFile;
import de.transferlotse.monitoring.store.Previews;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The preview of files that were dropped: what they hold, what they would change, and the decision. */
@Controller
@RequestMapping(FiguresPage.PATH + "/imports/{id}")
class ImportPage {

  private static final int SHOWN_CHANGES = 50;

  private final FigureImports imports;
  private final FigureImportProcess process;
  private final Previews previews;
  private final FigureRights rights;
  private final Municipalities municipalities;
  private final RegionNames regions;
  private final Clock clock;

  ImportPage(FigureImports imports, FigureImportProcess process, Previews previews, FigureRights rights,
      Municipalities municipalities, RegionNames regions, Clock clock) {
    this.imports = imports;
    this.process = process;
    this.previews = previews;
    this.rights = rights;
    this.municipalities = municipalities;
    this.regions = regions;
    this.clock = clock;
  }

  static String address(long id) {
    return FiguresPage.PATH + "/imports/" + id;
  }

  @GetMapping
  ModelAndView show(@PathVariable long id, Principal user) {
    return page(preview(id, user));
  }

  @PostMapping("/answer")
  ModelAndView answer(@PathVariable long id, @RequestParam(defaultValue = "") String retrievedOn,
      @RequestParam(defaultValue = "") String census, Principal user) {
    FigureImport preview = preview(id, user);
    try {
      imports.answer(id, day(retrievedOn), census.isBlank() ? null : census);
    } catch (Rejection refused) {
      return PageFacts.refused(page(preview), refused);
    }
    return new ModelAndView("redirect:" + address(id) + "#decision");
  }

  @PostMapping("/confirm")
  ModelAndView confirm(@PathVariable long id, @RequestParam(defaultValue = "false") boolean olderToo,
      @RequestParam(defaultValue = "") String seen, Principal user, RedirectAttributes redirect) {
    FigureImport preview = preview(id, user);
    try {
      process.begin(id, olderToo, seen);
    } catch (Rejection refused) {
      return PageFacts.refused(page(preview), refused);
    }
    return done("Eingelesen: " + preview.files() + ".", redirect);
  }

  @PostMapping("/discard")
  ModelAndView discard(@PathVariable long id, Principal user, RedirectAttributes redirect) {
    preview(id, user);
    imports.discard(id);
    return done("Die Vorschau ist verworfen; an den Kennzahlen hat sich nichts geändert.", redirect);
  }

  @PostMapping("/take-back")
  ModelAndView takeBack(@PathVariable long id, Principal user, RedirectAttributes redirect) {
    FigureImport taken = imports.find(id).orElseThrow(ImportPage::unknown);
    rights.requireDecision(user.getName(), taken);
    process.takeBack(id, user.getName());
    return done("Zurückgenommen: " + taken.files() + ". Es gilt wieder, was vorher galt.", redirect);
  }

  private FigureImport preview(long id, Principal user) {
    FigureImport found = imports.find(id).orElseThrow(ImportPage::unknown);
    rights.requireDecision(user.getName(), found);
    if (!found.previewed()) {
      throw Rejection.conflict("Diese Vorschau wurde schon " + found.state().label() + ".");
    }
    return found;
  }

  private ModelAndView page(FigureImport preview) {
    List<String> ours = municipalities.all().stream().map(Municipality::key).toList();
    List<PreviewedFile> files = previews.files(preview.id(), ours);
    return new ModelAndView("pages/figure-import").addObject("preview", preview).addObject("files", files)
        .addObject("summary", new ImportSummary(files)).addObject("ours", ours.size())
        .addObject("changes", previews.changes(preview.id(), SHOWN_CHANGES)).addObject("regions", regions)
        .addObject("today", OfficeTime.dayOf(clock.instant())).addObject("zone", OfficeTime.ZONE);
  }

  private static LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException noDay) {
      throw Rejection.invalid("„" + typed + "“ ist kein Tag.");
    }
  }

  private static ModelAndView done(String sentence, RedirectAttributes redirect) {
    redirect.addFlashAttribute("done", sentence);
    return new ModelAndView("redirect:" + FiguresPage.PATH);
  }

  private static Rejection unknown() {
    return Rejection.unknown("Diesen Import gibt es nicht.");
  }
}
