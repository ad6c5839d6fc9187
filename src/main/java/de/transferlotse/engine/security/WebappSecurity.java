package de.transferlotse.engine.security;

import java.util.function.Supplier;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Leaves the webapps to Camunda's own filters (login, CSRF, headers), and closes what those leave open: the setup page,
 * our own addresses below theirs, an app's plugins for people who may not use the app, and the long wait for external
 * tasks, of which there are none.
 */
@Configuration(proxyBeanMethods = false)
class WebappSecurity {

  private final SignedInPerson people;

  WebappSecurity(SignedInPerson people) {
    this.people = people;
  }

  @Bean
  @Order(1)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.securityMatcher("/camunda/**", "/camunda", "/", "/favicon.ico")
        .authorizeHttpRequests(address -> address
            .requestMatchers("/camunda/app/{app}/{engine}/setup/**", "/camunda/api/admin/setup/**",
                "/camunda/api/engine/engine/{engine}/external-task/fetchAndLock/**").denyAll()
            .requestMatchers("/camunda/api/transferlotse/**").access(signedIn(null))
            .requestMatchers("/camunda/api/{app}/plugin/{plugin}/static/**").permitAll()
            .requestMatchers("/camunda/api/admin/plugin/license/**").permitAll()
            .requestMatchers("/camunda/api/cockpit/plugin/**").access(signedIn("cockpit"))
            .requestMatchers("/camunda/api/tasklist/plugin/**").access(signedIn("tasklist"))
            .requestMatchers("/camunda/api/admin/plugin/**").access(signedIn("admin"))
            .anyRequest().permitAll())
        .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  /** Anybody who signed in, or with an app's name those who may use that app. */
  private AuthorizationManager<RequestAuthorizationContext> signedIn(String app) {
    return (Supplier<Authentication> unused, RequestAuthorizationContext asked) -> {
      UserAuthentication login = people.in(asked.getRequest())
          .orElseThrow(() -> new InsufficientAuthenticationException("Bitte melden Sie sich an."));
      return new AuthorizationDecision(app == null || login.isAuthorizedForApp(app));
    };
  }
}
