package de.transferlotse.document.web;

import de.transferlotse.document.CheckedFile;
import de.transferlotse.document.DocumentAccess;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.UploadCheck;
import de.transferlotse.document.UploadPlace;
import de.transferlotse.input.Rejection;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that a task links to for adding files, because Tasklist forms have no field for them. */
@Controller
@RequestMapping("/pages/tasks/{taskId}/documents")
class DocumentUpload {

  private final Documents documents;
  private final DocumentAccess access;
  private final UploadCheck check;

  DocumentUpload(Documents documents, DocumentAccess access, UploadCheck check) {
    this.documents = documents;
    this.access = access;
    this.check = check;
  }

  @GetMapping
  ModelAndView show(@PathVariable String taskId, @ModelAttribute UploadForm typed, Model model,
      @RequestParam(name = UploadSizeFilter.FLAG, required = false) String tooLarge) {
    UploadPlace place = place(taskId);
    if (tooLarge != null) {
      model.addAttribute("error", UploadCheck.TOO_LARGE);
    }
    return page(place, typed, tooLarge == null ? HttpStatus.OK : HttpStatus.PAYLOAD_TOO_LARGE);
  }

  @PostMapping
  ModelAndView upload(@PathVariable String taskId, @ModelAttribute UploadForm form,
      @RequestParam(required = false) MultipartFile file, Principal user, RedirectAttributes redirect)
      throws IOException {
    UploadPlace place = place(taskId);
    try {
      UUID id = store(place, form, file, user);
      redirect.addFlashAttribute("stored", documents.of(id).orElseThrow());
      return new ModelAndView("redirect:/pages/tasks/{taskId}/documents");
    } catch (Rejection refused) {
      return page(place, form, HttpStatusCode.valueOf(refused.status())).addObject("error", refused.getMessage());
    }
  }

  private UUID store(UploadPlace place, UploadForm form, MultipartFile file, Principal user) throws IOException {
    DocumentKind kind = form.chosenKind();
    String title = form.chosenTitle();
    if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie eine Datei aus.");
    }
    CheckedFile checked = check.check(file.getOriginalFilename(), file.getBytes());
    return documents.store(new NewDocument(place.number(), kind, title, checked.fileName(),
        checked.type().contentType(), checked.content(), user.getName()));
  }

  private UploadPlace place(String taskId) {
    try {
      return access.mayUpload(taskId);
    } catch (Rejection refused) {
      throw new UnknownPage("Diese Aufgabe gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.");
    }
  }

  private ModelAndView page(UploadPlace place, UploadForm form, HttpStatusCode status) {
    ModelAndView page = new ModelAndView("pages/documents");
    page.addObject("place", place);
    page.addObject("form", form);
    page.addObject("largest", UploadCheck.LARGEST);
    page.addObject("tooLarge", UploadCheck.TOO_LARGE);
    page.addObject("kinds", DocumentKind.uploadable());
    page.addObject("documents", documents.listFor(place.number()).stream().map(DocumentRow::new).toList());
    page.setStatus(status);
    return page;
  }
}
