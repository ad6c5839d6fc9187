package de.transferlotse.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Knows who signed in to the webapps in the session of a request, and which groups a user has at this moment. */
@Component
class SignedInPerson {

  private final ProcessEngine engine;
  private final IdentityService identity;

  SignedInPerson(ProcessEngine engine, IdentityService identity) {
    this.engine = engine;
    this.identity = identity;
  }

  /** The login of this request's session; asks for no new session. */
  Optional<UserAuthentication> in(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    return AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
        .filter(login -> engine.getName().equals(login.getProcessEngineName()))
        .findFirst();
  }

  /** Whether this session's user still exists. */
  boolean exists(UserAuthentication login) {
    return identity.createUserQuery().userId(login.getIdentityId()).count() == 1;
  }

  /** User and groups for Spring Security; the groups are its authorities. */
  Authentication token(String userId) {
    var groups = identity.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId).map(SimpleGrantedAuthority::new).toList();
    return UsernamePasswordAuthenticationToken.authenticated(userId, null, groups);
  }
}
