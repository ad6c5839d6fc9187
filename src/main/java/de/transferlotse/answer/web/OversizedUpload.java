package de.transferlotse.answer.web;

import de.transferlotse.correspondence.LinkMark;
import de.transferlotse.document.UploadHead;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends an upload that is far too large, or does not say how large it is, before it fills our disk: its page says so and
 * shows what was typed. Behind the gate, before everything that reads bodies.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class OversizedUpload extends OncePerRequestFilter {

  static final String PAGE = "/too-large";

  private static final String TYPED = OversizedUpload.class.getName();
  /** Room for everything that is typed; the file comes behind it. */
  private static final int HEAD = 64 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    boolean measured = request.getContentLengthLong() >= 0
        && request.getContentLengthLong() <= UploadHead.LARGEST_REQUEST;
    return measured || type == null || !type.startsWith("multipart/") || !request.getServletPath().startsWith(LinkMark.PATH);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] head = request.getInputStream().readNBytes(HEAD);
    request.setAttribute(TYPED, UploadHead.fields(request.getContentType(), head));
    String token = request.getServletPath().substring(LinkMark.PATH.length()).split("/", 2)[0];
    request.getRequestDispatcher(LinkMark.PATH + token + PAGE).forward(new WithoutBody(request), response);
  }

  @SuppressWarnings("unchecked")
  static Typed typed(HttpServletRequest request) {
    return request.getAttribute(TYPED) instanceof Map<?, ?> fields ? new Typed((Map<String, String>) fields)
        : Typed.nothing();
  }

  /** Nobody shall read on in the body. */
  private static final class WithoutBody extends HttpServletRequestWrapper {

    WithoutBody(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }
  }
}
