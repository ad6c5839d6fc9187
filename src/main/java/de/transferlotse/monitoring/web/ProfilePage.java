package de.transferlotse.monitoring.web;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.monitoring.profile.MunicipalityProfile;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** „Kommunenprofil“: what the figures say today, and the button that keeps it as an edition with PDF and spreadsheet. */
@Controller
@RequestMapping("/pages/engagements/{number}/profile")
class ProfilePage {

  /** The occasion of an edition that somebody wanted in between. */
  static final String INTERIM = "Zwischenstand";

  private static final String DOCUMENT = "/pages/documents/";

  private final EngagementRights rights;
  private final MunicipalityProfiles profiles;

  ProfilePage(EngagementRights rights, MunicipalityProfiles profiles) {
    this.rights = rights;
    this.profiles = profiles;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Principal user) {
    Engagement engagement = rights.readable(number, user.getName());
    return new ModelAndView("pages/profile").addObject("profile", profiles.today(number)).addObject("number", number)
        .addObject("works", engagement.isOpen() && rights.works(user.getName(), engagement));
  }

  @PostMapping
  ModelAndView keep(@PathVariable String number, Principal user, RedirectAttributes redirect) {
    rights.workable(number, user.getName());
    MunicipalityProfile kept = profiles.create(number, INTERIM);
    redirect.addFlashAttribute("pdf", DOCUMENT + kept.documentId());
    redirect.addFlashAttribute("spreadsheet", DOCUMENT + kept.spreadsheetId());
    return new ModelAndView("redirect:/pages/engagements/{number}/profile");
  }
}
