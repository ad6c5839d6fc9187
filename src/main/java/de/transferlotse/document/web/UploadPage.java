package de.transferlotse.document.web;

import de.transferlotse.document.CheckedFile;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.UploadCheck;
import de.transferlotse.document.UploadPlace;
import de.transferlotse.input.Rejection;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What all pages for adding files have in common, wherever somebody came from. */
@Component
class UploadPage {

  private final Documents documents;
  private final UploadCheck check;

  UploadPage(Documents documents, UploadCheck check) {
    this.documents = documents;
    this.check = check;
  }

  /**
   * @param address of the page itself
   * @param back where it leads when somebody is done
   */
  record Site(UploadPlace place, String address, String back) {}

  /** The page as somebody comes to it; it says so if a file was too large to be read at all. */
  ModelAndView open(Site site, UploadForm typed, boolean tooLarge) {
    HttpStatus status = tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.OK;
    return page(site, typed, status, tooLarge ? Map.of("error", UploadCheck.TOO_LARGE) : Map.of());
  }

  /** The page with what was typed, and why it was refused. */
  ModelAndView refused(Site site, UploadForm form, Rejection refusal) {
    return page(site, form, HttpStatusCode.valueOf(refusal.status()), Map.of("error", refusal.getMessage()));
  }

  Document store(UploadPlace place, UploadForm form, MultipartFile file, String user) throws IOException {
    DocumentKind kind = form.chosenKind();
    String title = form.chosenTitle();
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie eine Datei aus.");
    }
    CheckedFile checked = check.check(file.getOriginalFilename(), file.getBytes());
    return documents.of(documents.store(new NewDocument(place.number(), kind, title, checked.fileName(),
        checked.type().contentType(), checked.content(), user))).orElseThrow();
  }

  private ModelAndView page(Site site, UploadForm form, HttpStatusCode status, Map<String, ?> more) {
    ModelAndView page = new ModelAndView("pages/documents", more);
    page.addObject("site", site);
    page.addObject("place", site.place());
    page.addObject("form", form);
    page.addObject("largest", UploadCheck.LARGEST);
    page.addObject("tooLarge", UploadCheck.TOO_LARGE);
    page.addObject("kinds", DocumentKind.uploadable());
    page.addObject("documents", documents.listFor(site.place().number()).stream().map(DocumentRow::new).toList());
    page.setStatus(status);
    return page;
  }
}
