package de.transferlotse.document.web;

import de.transferlotse.document.DocumentAccess;
import de.transferlotse.document.UploadPlace;
import de.transferlotse.input.Rejection;
import java.io.IOException;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Adds files to an engagement: from a task, because Tasklist forms have no field for them, or from the engagement's
 * record at any time.
 */
@Controller
@RequestMapping("/pages/{from:tasks|engagements}/{id}/documents")
class DocumentUpload {

  private final UploadPage page;
  private final DocumentAccess access;

  DocumentUpload(UploadPage page, DocumentAccess access) {
    this.page = page;
    this.access = access;
  }

  @GetMapping
  ModelAndView show(@PathVariable String from, @PathVariable String id, @ModelAttribute UploadForm typed,
      @RequestParam(name = UploadSizeFilter.FLAG, required = false) String tooLarge) {
    return page.open(site(from, id), typed, tooLarge != null);
  }

  @PostMapping
  ModelAndView upload(@PathVariable String from, @PathVariable String id, @ModelAttribute UploadForm form,
      @RequestParam(required = false) MultipartFile file, Principal user, RedirectAttributes redirect)
      throws IOException {
    UploadPage.Site site = site(from, id);
    try {
      redirect.addFlashAttribute("stored", page.store(site.place(), form, file, user.getName()));
      return new ModelAndView("redirect:" + site.address());
    } catch (Rejection refused) {
      return page.refused(site, form, refused);
    }
  }

  private UploadPage.Site site(String from, String id) {
    String address = "/pages/" + from + "/" + UriUtils.encodePathSegment(id, "UTF-8");
    return from.equals("tasks")
        ? new UploadPage.Site(ofTask(id), address + "/documents",
            "/camunda/app/tasklist/default/#/?task=" + UriUtils.encodeQueryParam(id, "UTF-8"))
        : new UploadPage.Site(access.mayAdd(id), address + "/documents", address);
  }

  private UploadPlace ofTask(String taskId) {
    try {
      return access.mayUpload(taskId);
    } catch (Rejection refused) {
      throw Rejection.unknown("Diese Aufgabe gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.");
    }
  }
}
