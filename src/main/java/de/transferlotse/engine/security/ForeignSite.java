package de.transferlotse.engine.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A browser that once asked for a password sends it along with whatever a foreign page makes it ask for; it then says so
 * in a header, which programs do not send.
 */
final class ForeignSite {

  private ForeignSite() {}

  static boolean asks(HttpServletRequest request) {
    return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
