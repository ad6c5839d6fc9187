package de.transferlotse.engine.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriUtils;

/** Our own pages, for whoever is signed in to the webapps; their style sheets and scripts hold nothing and are open. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  private static final String LOGIN = "/camunda/app/tasklist/default/";
  private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
      + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, SignedInPerson people, IdentityService identity) throws Exception {
    // Without a login there is nothing to forge: such a call gets 401 below, and no session for a token.
    RequestMatcher forgeable =
        new AndRequestMatcher(CsrfFilter.DEFAULT_CSRF_MATCHER, request -> people.in(request).isPresent());
    return http.securityMatcher("/pages/**", "/assets/**")
        .authorizeHttpRequests(address -> address
            .requestMatchers(HttpMethod.GET, "/assets/**").permitAll()
            .requestMatchers("/assets/**").denyAll()
            .anyRequest().authenticated())
        .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
            .requireCsrfProtectionMatcher(forgeable))
        .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .exceptionHandling(refusal -> refusal.authenticationEntryPoint(toLogin()))
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new WebappSessionFilter(people), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
        .build();
  }

  /** The Tasklist opens what was asked for after the login, if it is one of our pages. */
  private static AuthenticationEntryPoint toLogin() {
    return (request, response, reason) -> {
      if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
        response.sendRedirect(request.getContextPath() + LOGIN + "?zurueck=" + UriUtils.encode(asked(request), UTF_8));
      } else {
        response.sendError(HttpStatus.UNAUTHORIZED.value());
      }
    };
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
