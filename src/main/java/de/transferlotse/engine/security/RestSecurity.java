package de.transferlotse.engine.security;

import de.transferlotse.workforce.StaffGroup;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The REST interfaces for people with a password, that of figures for those who work with them, health for everyone, the other operating figures for administration. */
@Configuration(proxyBeanMethods = false)
class RestSecurity {

  private static final String[] FIGURES = Stream.of(StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT,
      StaffGroup.MANAGERS, StaffGroup.ADMINISTRATION).map(StaffGroup::id).toArray(String[]::new);

  @Bean
  @Order(2)
  SecurityFilterChain rest(HttpSecurity http, IdentityService identity) throws Exception {
    return http.securityMatcher("/engine-rest/**", "/api/**", "/actuator/**")
        .authorizeHttpRequests(address -> address
            .requestMatchers("/actuator/health/**").permitAll()
            .requestMatchers("/actuator/**").hasAuthority(StaffGroup.ADMINISTRATION.id())
            .requestMatchers(ForeignSite::asks).denyAll()
            .requestMatchers(HttpMethod.GET, "/api/figures/**", "/api/openapi.yaml").hasAnyAuthority(FIGURES)
            .requestMatchers("/api/**").denyAll()
            // There are no external tasks to wait for.
            .requestMatchers("/engine-rest/external-task/fetchAndLock/**",
                "/engine-rest/engine/{engine}/external-task/fetchAndLock/**").denyAll()
            .anyRequest().authenticated())
        .httpBasic(basic -> basic.realmName("Transferlotse"))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
        .build();
  }
}
