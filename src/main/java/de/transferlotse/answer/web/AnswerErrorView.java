package de.transferlotse.answer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people of a Kommune see when something breaks: in German, and nothing about our inside. */
@Component
class AnswerErrorView implements ErrorViewResolver {

  private final AnswerPort port;

  AnswerErrorView(AnswerPort port) {
    this.port = port;
  }

  @Override
  public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    if (!port.took(request)) {
      return null;
    }
    return new ModelAndView("answer/dead-end", Map.of(
        "heading", status.is5xxServerError() ? "Da ist bei uns etwas schiefgegangen" : "Das hat nicht geklappt",
        "sentence", "Bitte öffnen Sie den Link aus unserer E-Mail noch einmal, oder antworten Sie einfach auf die E-Mail."
            + " Was Sie schon gespeichert haben, ist noch da."), status);
  }
}
