package de.transferlotse.document.web;

import de.transferlotse.document.UploadHead;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a far too large upload back to its page, which then says so and shows what was typed. It stands before the
 * security filters: those read the CSRF token from the very body that is too large, and would answer with a bare 403.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadSizeFilter extends OncePerRequestFilter {

  static final String FLAG = "zu-gross";

  /** Room for everything that is typed; the file comes behind it. */
  private static final int HEAD = 16 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || request.getContentLengthLong() <= UploadHead.LARGEST_REQUEST
        || !request.getRequestURI().startsWith(request.getContextPath() + "/pages/")
        || !request.getRequestURI().endsWith("/documents");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    Map<String, String> fields = UploadHead.fields(request.getContentType(), request.getInputStream().readNBytes(HEAD));
    UploadForm typed = new UploadForm(fields.get("kind"), fields.get("title"));
    response.setHeader("Location", UriComponentsBuilder.fromPath(request.getRequestURI()).queryParam(FLAG)
        .queryParam("kind", "{kind}").queryParam("title", "{title}").encode()
        .buildAndExpand(typed.kind(), typed.title()).toUriString());
  }
}
