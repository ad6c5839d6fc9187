package de.transferlotse.answer.web;

import de.transferlotse.correspondence.FooterTexts;
import de.transferlotse.platform.AnswerSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who we are, how we treat personal data, and how accessible the pages are: for everybody, without a link. */
@Controller
class LegalPages {

  private final AnswerSettings settings;
  private final FooterTexts footers;

  LegalPages(AnswerSettings settings, FooterTexts footers) {
    this.settings = settings;
    this.footers = footers;
  }

  @GetMapping("/impressum")
  String imprint(Model model) {
    model.addAttribute("imprint", footers.current().imprint());
    return "answer/imprint";
  }

  @GetMapping("/datenschutz")
  String privacy(Model model) {
    model.addAttribute("privacy", settings.privacy().lines().toList());
    model.addAttribute("days", settings.validFor().toDays());
    return "answer/privacy";
  }

  @GetMapping("/barrierefreiheit")
  String accessibility(Model model) {
    model.addAttribute("accessibility", settings.accessibility().lines().toList());
    return "answer/accessibility";
  }

  @GetMapping("/robots.txt")
  @ResponseBody
  String robots() {
    return "User-agent: *\nDisallow: /\n";
  }
}
