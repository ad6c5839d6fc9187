package de.transferlotse.answer.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Everything that comes in at the answers' port. Nobody signs in there: who has the link may answer. A forged form would
 * need the token, which no other site knows, so there is no session and no further secret.
 */
@Configuration(proxyBeanMethods = false)
class AnswerSecurity {

  private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
      + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(0)
  SecurityFilterChain answerChain(HttpSecurity http, AnswerPort port) throws Exception {
    return http.securityMatcher(port::took)
        .authorizeHttpRequests(address -> address.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> headers
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
            .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }
}
