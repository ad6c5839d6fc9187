package de.transferlotse.monitoring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a far too large delivery back to its page, which then says so. It stands before the security filters: those read
 * the CSRF token from the very body that is too large, and would answer with a bare 403.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ImportSizeFilter extends OncePerRequestFilter {

  static final String FLAG = "zu-gross";

  /** All files of one request, in bytes; the reader bounds what is in a zip by itself. */
  static final long LARGEST = 60L * 1024 * 1024;

  private static final long AROUND = 1024L * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || request.getContentLengthLong() <= LARGEST + AROUND
        || !request.getRequestURI().equals(request.getContextPath() + FiguresPage.PATH + "/imports");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader("Location", request.getContextPath() + FiguresPage.PATH + "?" + FLAG);
  }
}
