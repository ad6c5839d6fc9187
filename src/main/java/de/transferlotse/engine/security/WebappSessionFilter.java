package de.transferlotse.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets our own pages know who signed in to the webapps, so that nobody signs in twice. */
class WebappSessionFilter extends OncePerRequestFilter {

  private final SignedInPerson people;

  WebappSessionFilter(SignedInPerson people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    people.in(request).filter(people::exists).ifPresent(login -> {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(people.token(login.getIdentityId()));
      SecurityContextHolder.setContext(context);
    });
    chain.doFilter(request, response);
  }
}
