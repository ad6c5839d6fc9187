package de.transferlotse.document.web;

import de.transferlotse.document.UploadCheck;
import de.transferlotse.input.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns a refusal on any page below {@code /pages} into a page that a person understands; others stay untouched. */
@ControllerAdvice
class PageErrors {

  @ExceptionHandler
  ModelAndView refused(Rejection rejection, HttpServletRequest request) {
    if (!isPage(request)) {
      throw rejection;
    }
    return page(rejection.status(), rejection.getMessage());
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
    if (!isPage(request)) {
      throw tooLarge;
    }
    return page(413, UploadCheck.TOO_LARGE);
  }

  private static boolean isPage(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/pages/");
  }

  private static ModelAndView page(int status, String sentence) {
    ModelAndView page = new ModelAndView("pages/error");
    page.addObject("sentence", sentence);
    page.addObject("heading", switch (status) {
      case 403 -> "Kein Zugriff";
      case 404 -> "Nicht gefunden";
      case 409 -> "Inzwischen geändert";
      case 413 -> "Zu groß";
      default -> "Das hat nicht geklappt";
    });
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
