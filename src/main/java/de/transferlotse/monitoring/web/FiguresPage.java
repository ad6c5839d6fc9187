package de.transferlotse.monitoring.web;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.FigureImport;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.workforce.Staff;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** „Kennzahlen“: where files of official statistics are dropped, and what was taken in so far. */
@Controller
@RequestMapping(FiguresPage.PATH)
class FiguresPage {

  static final String PATH = "/pages/figures";
  static final String TOO_LARGE = "Die Dateien sind zusammen größer als 60 MB. Bitte laden Sie sie einzeln hoch oder als Zip, "
      + "wie die Regionaldatenbank große Tabellen liefert.";

  private static final int PAGE = 20;
  private static final int LAST_PAGE = 1_000;
  private static final int MOST_FILES = 100;

  private final FigureImports imports;
  private final FigureRights rights;
  private final Staff staff;

  FiguresPage(FigureImports imports, FigureRights rights, Staff staff) {
    this.imports = imports;
    this.rights = rights;
    this.staff = staff;
  }

  /** An import in the list; who read it in is named. */
  public record Row(FigureImport taken, String by, String takenBackBy, boolean decides) {}

  @GetMapping
  ModelAndView show(@RequestParam(defaultValue = "0") int page,
      @RequestParam(name = ImportSizeFilter.FLAG, required = false) String tooLarge, Principal user) {
    rights.require(user.getName());
    ModelAndView shown = page(Math.min(Math.max(page, 0), LAST_PAGE), user.getName());
    if (tooLarge != null) {
      shown.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
      shown.addObject("error", TOO_LARGE);
    }
    return shown;
  }

  @PostMapping("/imports")
  ModelAndView upload(@RequestParam(name = "file", required = false) List<MultipartFile> files, Principal user) {
    rights.require(user.getName());
    try {
      long id = imports.preview(sources(files), user.getName()).id();
      return new ModelAndView("redirect:" + ImportPage.address(id));
    } catch (Rejection refused) {
      return PageFacts.refused(page(0, user.getName()), refused);
    }
  }

  private static List<TableSource> sources(List<MultipartFile> files) {
    List<MultipartFile> chosen = files == null ? List.of()
        : files.stream().filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
    if (chosen.isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie mindestens eine Datei aus.");
    }
    if (chosen.size() > MOST_FILES) {
      throw Rejection.invalid("Bitte laden Sie höchstens 100 Dateien auf einmal hoch.");
    }
    return chosen.stream().map(file -> new TableSource(file.getOriginalFilename(), file::getInputStream)).toList();
  }

  private ModelAndView page(int page, String user) {
    List<FigureImport> found = imports.decided(PAGE + 1, page * PAGE);
    return new ModelAndView("pages/figures").addObject("page", page).addObject("further", found.size() > PAGE)
        .addObject("largest", ImportSizeFilter.LARGEST).addObject("tooLarge", TOO_LARGE).addObject("zone", OfficeTime.ZONE)
        .addObject("rows", found.stream().limit(PAGE).map(one -> row(one, user)).toList());
  }

  private Row row(FigureImport one, String user) {
    return new Row(one, staff.nameOf(one.uploadedBy()),
        one.takenBackBy() == null ? null : staff.nameOf(one.takenBackBy()), one.imported() && rights.decides(user, one));
  }
}
