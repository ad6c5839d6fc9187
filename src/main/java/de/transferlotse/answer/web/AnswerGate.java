package de.transferlotse.answer.web;

import de.transferlotse.answer.link.AnswerToken;
import de.transferlotse.answer.link.Visits;
import de.transferlotse.correspondence.LinkMark;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else. At the answers' port there is nothing but the pages behind links and a few that anybody may
 * read; at the agency's port there are none of these. A wrong token ends here, before a byte of an upload is read.
 */
class AnswerGate extends OncePerRequestFilter {

  static final Set<String> OPEN = Set.of("/impressum", "/datenschutz", "/barrierefreiheit", "/assets/answer.css",
      "/robots.txt", LogoPicture.PATH);

  private final AnswerPort port;
  private final ObjectProvider<Visits> visits;
  private final GuessLimit limit;

  AnswerGate(AnswerPort port, ObjectProvider<Visits> visits, GuessLimit limit) {
    this.port = port;
    this.visits = visits;
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = path(request);
    boolean answers = path.startsWith(LinkMark.PATH);
    if (!port.took(request)) {
      if (answers || DeadEnds.PATHS.contains(path)) {
        response.sendError(HttpStatus.NOT_FOUND.value());
      } else {
        chain.doFilter(request, response);
      }
    } else if (answers) {
      follow(request, response, chain, path);
    } else if (OPEN.contains(path)) {
      chain.doFilter(request, response);
    } else {
      end(DeadEnds.NOTHING, request, response);
    }
  }

  private void follow(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
      throws ServletException, IOException {
    String sender = request.getRemoteAddr();
    if (limit.isReached(sender)) {
      end(DeadEnds.TOO_MANY, request, response);
    } else if (leadsAnywhere(path)) {
      chain.doFilter(request, response);
    } else {
      limit.count(sender);
      end(DeadEnds.UNKNOWN_LINK, request, response);
    }
  }

  private boolean leadsAnywhere(String path) {
    String token = path.substring(LinkMark.PATH.length()).split("/", 2)[0];
    return AnswerToken.isPossible(token) && visits.getObject().exists(AnswerToken.of(token));
  }

  private static void end(String page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(page).forward(request, response);
  }

  /** As the server reads it, whatever the address looked like. */
  private static String path(HttpServletRequest request) {
    String within = request.getPathInfo();
    return within == null ? request.getServletPath() : request.getServletPath() + within;
  }

  /** Registers it before the filters of Camunda and of Spring Security. */
  @Configuration(proxyBeanMethods = false)
  static class Registration {

    @Bean
    FilterRegistrationBean<AnswerGate> answerGate(AnswerPort port, ObjectProvider<Visits> visits, GuessLimit limit) {
      var registration = new FilterRegistrationBean<>(new AnswerGate(port, visits, limit));
      registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
      return registration;
    }
  }
}
