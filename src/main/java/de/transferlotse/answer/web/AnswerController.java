package de.transferlotse.answer.web;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.answer.InvalidAnswer;
import de.transferlotse.answer.link.AnswerDesk;
import de.transferlotse.answer.link.AnswerToken;
import de.transferlotse.answer.link.LinkRenewal;
import de.transferlotse.answer.link.SavedSteps;
import de.transferlotse.answer.link.Visit;
import de.transferlotse.answer.link.Visits;
import de.transferlotse.correspondence.LinkMark;
import de.transferlotse.document.CheckedFile;
import de.transferlotse.document.UploadCheck;
import de.transferlotse.input.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind a link. Opening it changes nothing, because programs that look for viruses open every link; only a form
 * that a person sends does. The gate lets nothing through that has no known token.
 */
@Controller
@RequestMapping(LinkMark.PATH + "{token}")
class AnswerController {

  private static final int LONGEST_NAME = 120;

  private final Visits visits;
  private final AnswerDesk desk;
  private final LinkRenewal renewal;
  private final SavedSteps steps;
  private final UploadCheck uploads;
  private final AnswerPages pages;

  AnswerController(Visits visits, AnswerDesk desk, LinkRenewal renewal, SavedSteps steps, UploadCheck uploads,
      AnswerPages pages) {
    this.visits = visits;
    this.desk = desk;
    this.renewal = renewal;
    this.steps = steps;
    this.uploads = uploads;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView open(@PathVariable String token, @RequestParam(name = "danke", required = false) String thanks) {
    Visit visit = visits.of(AnswerToken.of(token));
    if (thanks != null && visit.form().effect() == Effect.STANDING) {
      return pages.thanks(token, visit);
    }
    return visit.isOpen() ? pages.form(token, visit, Typed.nothing(), Map.of())
        : pages.state(token, visit, Typed.nothing());
  }

  /** Shows what was typed once more ({@code act} is „check“), goes back to the fields („change“) or takes it („send“). */
  @PostMapping
  ModelAndView answer(@PathVariable String token, @RequestParam(name = Typed.ACT, defaultValue = "check") String act,
      @RequestParam(required = false) MultipartFile file, HttpServletRequest request) throws IOException {
    Visit visit = visits.of(AnswerToken.of(token));
    Typed typed = Typed.of(request);
    if (!visit.isOpen()) {
      return pages.state(token, visit, typed);
    }
    if (act.equals("change")) {
      return pages.form(token, visit, typed, Map.of());
    }
    boolean hasFile = file != null && (!file.isEmpty() || !file.getOriginalFilename().isBlank());
    Typed all = typed.with(savedSteps(visit));
    AnswerInput input = new AnswerInput(all.fields(), hasFile);
    try {
      AnswerContent content = read(visit, input);
      CheckedFile checked = hasFile && visit.form().takesFile() ? checked(file) : null;
      if (act.equals("check") && !visit.form().takesFile()) {
        return pages.check(token, visit, typed, content);
      }
      return send(token, typed, content, checked, all);
    } catch (InvalidAnswer wrong) {
      return pages.form(token, visit, typed, wrong.faults());
    }
  }

  /** Where the server leads an upload that is far too large, see {@link OversizedUpload}. */
  @GetMapping(OversizedUpload.PAGE)
  ModelAndView tooLarge(@PathVariable String token, HttpServletRequest request) {
    Visit visit = visits.of(AnswerToken.of(token));
    Typed typed = OversizedUpload.typed(request);
    return visit.isOpen() ? pages.form(token, visit, typed, Map.of("file", UploadCheck.TOO_LARGE))
        : pages.state(token, visit, typed);
  }

  @PostMapping("/new-link")
  ModelAndView newLink(@PathVariable String token) {
    boolean sent = renewal.renew(AnswerToken.of(token));
    ModelAndView page = pages.state(token, visits.of(AnswerToken.of(token)), Typed.nothing());
    page.addObject("renewed", sent);
    return page;
  }

  private ModelAndView send(String token, Typed typed, AnswerContent content, CheckedFile file, Typed all) {
    AnswerToken link = AnswerToken.of(token);
    if (!desk.accept(link, content, file, all.sender())) {
      return pages.state(token, visits.of(link), typed);
    }
    return new ModelAndView("redirect:" + LinkMark.PATH + token + "?danke");
  }

  /** The form's own fields and who answers, all faults together. */
  private AnswerContent read(Visit visit, AnswerInput input) {
    Map<String, String> faults = new LinkedHashMap<>();
    AnswerContent content = null;
    try {
      content = visit.form().read(visit.request().number(), visit.reader(), input);
    } catch (InvalidAnswer wrong) {
      faults.putAll(wrong.faults());
    }
    input.required("person", LONGEST_NAME, "Bitte nennen Sie Ihren Namen.");
    input.required("function", LONGEST_NAME, "Bitte nennen Sie Ihre Funktion.");
    try {
      input.requireFaultless();
    } catch (InvalidAnswer wrong) {
      wrong.faults().forEach(faults::putIfAbsent);
    }
    if (!faults.isEmpty()) {
      throw new InvalidAnswer(faults);
    }
    return content;
  }

  private CheckedFile checked(MultipartFile file) throws IOException {
    try {
      return uploads.check(file.getOriginalFilename(), file.getBytes());
    } catch (Rejection refused) {
      throw new InvalidAnswer(Map.of("file", refused.getMessage()));
    }
  }

  private Map<String, String> savedSteps(Visit visit) {
    Map<String, String> all = new LinkedHashMap<>();
    if (!visit.form().steps().isEmpty()) {
      steps.of(visit.request().id()).values().forEach(step -> all.putAll(step.typed()));
    }
    return all;
  }
}
