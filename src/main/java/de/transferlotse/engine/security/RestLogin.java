package de.transferlotse.engine.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks user and password of HTTP Basic against the engine's users. */
@Component
class RestLogin implements AuthenticationProvider {

  private final IdentityService identity;
  private final RememberedChecks remembered;
  private final SignedInPerson people;

  RestLogin(IdentityService identity, RememberedChecks remembered, SignedInPerson people) {
    this.identity = identity;
    this.remembered = remembered;
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String password = String.valueOf(request.getCredentials());
    User user = identity.createUserQuery().userId(request.getName()).singleResult();
    if (user == null || !isRight(user, password)) {
      throw new BadCredentialsException("Benutzername oder Passwort ist falsch.");
    }
    return people.token(user.getId());
  }

  private boolean isRight(User user, String password) {
    if (remembered.foundRight(user, password)) {
      return true;
    }
    boolean right = identity.checkPassword(user.getId(), password);
    if (right) {
      remembered.remember(user, password);
    }
    return right;
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
