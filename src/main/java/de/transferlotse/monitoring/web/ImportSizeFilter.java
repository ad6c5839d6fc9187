package de.transferlotse.monitoring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a far too large delivery or template back to its page, which then says so. It stands before the security filters: those read
 * the CSRF token from the very body that is too large, and would answer with a bare 403.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ImportSizeFilter extends OncePerRequestFilter {

  static final String FLAG = "zu-gross";

  /** All files of one request, in bytes; the reader bounds what is in a zip by itself. */
  static final long LARGEST = 60L * 1024 * 1024;

  private static final long AROUND = 1024L * 1024;
  private static final Pattern UPLOADS = Pattern.compile("%s/imports|/pages/engagements/[^/]+/own-figures/uploads"
      .formatted(FiguresPage.PATH));

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || request.getContentLengthLong() <= LARGEST + AROUND
        || !UPLOADS.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    String upload = request.getRequestURI();
    response.setHeader("Location", upload.substring(0, upload.lastIndexOf('/')) + "?" + FLAG);
  }
}
