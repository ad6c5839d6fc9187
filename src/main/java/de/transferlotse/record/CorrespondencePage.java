package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.municipality.Municipalities;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** „Schriftverkehr“: everything that went back and forth with the Kommune of an engagement, the latest first. */
@Controller
class CorrespondencePage {

  private static final int PAGE = 20;
  private static final int LAST_PAGE = 1_000;

  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final PendingReleases releases;
  private final Correspondence correspondence;

  CorrespondencePage(EngagementRights rights, Municipalities municipalities, PendingReleases releases,
      Correspondence correspondence) {
    this.rights = rights;
    this.municipalities = municipalities;
    this.releases = releases;
    this.correspondence = correspondence;
  }

  @GetMapping("/pages/engagements/{number}/correspondence")
  String show(@PathVariable String number, @RequestParam(defaultValue = "0") int page, Principal user, Model model) {
    Engagement engagement = rights.readable(number, user.getName());
    int shown = Math.min(Math.max(page, 0), LAST_PAGE);
    // One more than the page, to know whether there is another.
    int most = (shown + 1) * PAGE + 1;
    List<Exchange> latest = correspondence.latest(engagement, most).stream().skip((long) shown * PAGE).toList();
    model.addAttribute("engagement", engagement);
    model.addAttribute("municipality", municipalities.of(engagement.municipalityKey()).name());
    model.addAttribute("works", engagement.isOpen() && rights.works(user.getName(), engagement));
    model.addAttribute("releases", releases.of(engagement, user.getName()));
    model.addAttribute("exchanges", latest.stream().limit(PAGE).toList());
    model.addAttribute("further", latest.size() > PAGE);
    model.addAttribute("page", shown);
    model.addAttribute("zone", OfficeTime.ZONE);
    return "pages/correspondence";
  }
}
