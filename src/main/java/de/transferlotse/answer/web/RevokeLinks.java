package de.transferlotse.answer.web;

import de.transferlotse.answer.link.LinkRevocation;
import de.transferlotse.engagement.EngagementRights;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the agency's side: takes back the links of a mail that got into wrong hands. */
@Controller
class RevokeLinks {

  private final EngagementRights rights;
  private final LinkRevocation revocation;

  RevokeLinks(EngagementRights rights, LinkRevocation revocation) {
    this.rights = rights;
    this.revocation = revocation;
  }

  @PostMapping("/pages/engagements/{number}/correspondence/{id:[0-9a-f-]{36}}/revoke")
  String revoke(@PathVariable String number, @PathVariable UUID id, Principal user, RedirectAttributes redirect) {
    revocation.revoke(rights.workable(number, user.getName()).number(), id);
    redirect.addFlashAttribute("done", "Die Links dieser E-Mail gelten nicht mehr.");
    return "redirect:/pages/engagements/{number}/correspondence";
  }
}
