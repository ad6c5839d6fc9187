package de.transferlotse.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a refused engine call with its own status and one German sentence, instead of the engine's English 500. */
@Component
class RefusalFilter extends OncePerRequestFilter {

  private final ObjectMapper json;

  RefusalFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean engineCall = path.startsWith("/engine-rest/") || path.startsWith("/camunda/api/engine/");
    return !engineCall || request.getMethod().equals("GET") && !path.contains("/task/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var buffered = new ContentCachingResponseWrapper(response);
    request.setAttribute(RefusalRecorder.REST_CALL, true);
    chain.doFilter(request, buffered);
    if (buffered.getStatus() >= 400 && request.getAttribute(RefusalRecorder.ATTRIBUTE) instanceof Refusal refusal) {
      buffered.resetBuffer();
      buffered.setStatus(refusal.status());
      buffered.setContentType(MediaType.APPLICATION_JSON_VALUE);
      buffered.setCharacterEncoding(StandardCharsets.UTF_8.name());
      json.writeValue(buffered.getOutputStream(), Map.of("type", "Rejection", "message", refusal.message()));
    }
    buffered.copyBodyToResponse();
  }
}
