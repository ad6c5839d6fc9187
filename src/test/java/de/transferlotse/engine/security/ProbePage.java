package de.transferlotse.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that says for whom the engine takes its reader, and the token that its form would carry. */
@RestController
class ProbePage {

  private final IdentityService identity;

  ProbePage(IdentityService identity) {
    this.identity = identity;
  }

  @GetMapping("/pages/probe")
  String show(CsrfToken token) {
    return identity.getCurrentAuthentication().getUserId() + " " + token.getToken();
  }

  @PostMapping("/pages/probe")
  String store(HttpServletRequest request) {
    return identity.getCurrentAuthentication().getGroupIds() + " " + request.getParameter("note");
  }

  @GetMapping("/camunda/api/transferlotse/probe")
  String plugin() {
    return identity.getCurrentAuthentication().getUserId();
  }
}
