package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.input.Rejection;
import de.transferlotse.record.process.Act;
import de.transferlotse.record.process.Acts;
import de.transferlotse.record.process.Resting;
import java.security.Principal;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts what a button of the record stands for, and leads to its first task. */
@Controller
class ActPage {

  private final EngagementRights rights;
  private final Resting resting;
  private final Acts acts;

  ActPage(EngagementRights rights, Resting resting, Acts acts) {
    this.rights = rights;
    this.resting = resting;
    this.acts = acts;
  }

  @PostMapping("/pages/engagements/{number}/acts/{process}")
  String start(@PathVariable String number, @PathVariable String process, Principal user, RedirectAttributes redirect) {
    Engagement engagement = rights.readable(number, user.getName());
    Act act = Stream.of(Act.values()).filter(one -> one.process().equals(process)).findFirst()
        .orElseThrow(() -> Rejection.unknown("Diese Aktion gibt es nicht."));
    return acts.start(act, engagement, resting.rests(number), user.getName())
        .map(task -> "redirect:/camunda/app/tasklist/default/#/?task=" + task)
        .orElseGet(() -> {
          redirect.addFlashAttribute("done", "„%s“ ist begonnen.".formatted(act.label()));
          return "redirect:/pages/engagements/{number}#done";
        });
  }
}
