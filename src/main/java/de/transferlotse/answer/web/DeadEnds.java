package de.transferlotse.answer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where addresses end that lead nowhere; all of them look the same, so that nobody learns which links exist. */
@Controller
class DeadEnds {

  static final String NOTHING = "/answers/nothing";
  static final String UNKNOWN_LINK = "/answers/unknown-link";
  static final String TOO_MANY = "/answers/too-many";
  /** Nobody comes here by typing: the gate forwards. */
  static final Set<String> PATHS = Set.of(NOTHING, UNKNOWN_LINK, TOO_MANY);

  @RequestMapping(NOTHING)
  String nothing(Model model, HttpServletResponse response) {
    return page(model, response, HttpStatus.NOT_FOUND, "Hier gibt es nichts",
        "Diese Adresse gibt es nicht. Bitte öffnen Sie den Link aus unserer E-Mail noch einmal.");
  }

  @RequestMapping(UNKNOWN_LINK)
  String unknownLink(Model model, HttpServletResponse response) {
    return page(model, response, HttpStatus.NOT_FOUND, "Dieser Link führt nirgendwohin",
        "Vielleicht ist er beim Kopieren nicht ganz mitgekommen. Bitte öffnen Sie ihn direkt aus unserer E-Mail, oder"
            + " antworten Sie einfach auf die E-Mail.");
  }

  @RequestMapping(TOO_MANY)
  String tooMany(Model model, HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(GuessLimit.WINDOW.toSeconds()));
    return page(model, response, HttpStatus.TOO_MANY_REQUESTS, "Bitte versuchen Sie es später noch einmal",
        "Von Ihrem Anschluss kamen gerade sehr viele Aufrufe. In zehn Minuten geht es weiter; Sie können auch einfach auf"
            + " unsere E-Mail antworten.");
  }

  private static String page(Model model, HttpServletResponse response, HttpStatus status, String heading,
      String sentence) {
    response.setStatus(status.value());
    model.addAttribute("heading", heading);
    model.addAttribute("sentence", sentence);
    return "answer/dead-end";
  }
}
