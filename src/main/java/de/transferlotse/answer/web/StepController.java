package de.transferlotse.answer.web;

import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.answer.InvalidAnswer;
import de.transferlotse.answer.link.AnswerToken;
import de.transferlotse.answer.link.SavedSteps;
import de.transferlotse.answer.link.SavedSteps.SavedStep;
import de.transferlotse.answer.link.Visit;
import de.transferlotse.answer.link.Visits;
import de.transferlotse.correspondence.LinkMark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One part of a long answer: saved by itself, by whoever of the Kommune knows about it. */
@Controller
@RequestMapping(LinkMark.PATH + "{token}/{step:k[1-7]}")
class StepController {

  private final Visits visits;
  private final SavedSteps steps;
  private final AnswerPages pages;

  StepController(Visits visits, SavedSteps steps, AnswerPages pages) {
    this.visits = visits;
    this.steps = steps;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView open(@PathVariable String token, @PathVariable("step") String id) {
    Visit visit = visits.of(AnswerToken.of(token));
    Optional<AnswerForm.Step> step = step(visit, id);
    if (!visit.isOpen() || step.isEmpty()) {
      return back(token);
    }
    Optional<SavedStep> saved = steps.of(visit.request().id(), id);
    return pages.step(token, visit, step.get(), new Typed(saved.map(SavedStep::typed).orElse(Map.of())),
        saved.map(SavedStep::version).orElse(0), Map.of());
  }

  @PostMapping
  ModelAndView save(@PathVariable String token, @PathVariable("step") String id,
      @RequestParam(name = Typed.VERSION, defaultValue = "0") int shown, HttpServletRequest request) {
    Visit visit = visits.of(AnswerToken.of(token));
    Typed typed = Typed.of(request);
    Optional<AnswerForm.Step> step = step(visit, id);
    if (!visit.isOpen() || step.isEmpty()) {
      return pages.state(token, visit, typed);
    }
    Map<String, String> own = typed.fields().entrySet().stream().filter(field -> field.getKey().startsWith(id + "."))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    try {
      visit.form().check(step.get(), new AnswerInput(own, false));
    } catch (InvalidAnswer wrong) {
      return pages.step(token, visit, step.get(), typed, shown, wrong.faults());
    }
    return steps.save(visit.request().id(), id, own, shown) ? back(token) : overtaken(token, visit, step.get(), typed);
  }

  /** A colleague saved this part meanwhile: what was typed stays, what they wrote is shown, and a person decides. */
  private ModelAndView overtaken(String token, Visit visit, AnswerForm.Step step, Typed typed) {
    UUID request = visit.request().id();
    SavedStep theirs = steps.of(request, step.id()).orElseThrow();
    Map<String, String> faults = new LinkedHashMap<>();
    faults.put(step.id() + ".level", "Inzwischen hat jemand aus Ihrem Haus diesen Teil gespeichert: Stufe %s%s. Ihre Angaben"
        .formatted(theirs.typed().get(step.id() + ".level"), evidence(theirs, step))
        + " stehen noch hier. Wenn Sie noch einmal speichern, gelten Ihre.");
    return pages.step(token, visit, step, typed, theirs.version(), faults);
  }

  private static String evidence(SavedStep theirs, AnswerForm.Step step) {
    String evidence = theirs.typed().getOrDefault(step.id() + ".evidence", "").strip();
    return evidence.isEmpty() ? "" : ", Nachweis „" + evidence + "“";
  }

  private static Optional<AnswerForm.Step> step(Visit visit, String id) {
    return visit.form().steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  private static ModelAndView back(String token) {
    return new ModelAndView("redirect:" + LinkMark.PATH + token);
  }
}
