package de.transferlotse.correspondence;

import de.transferlotse.platform.Logo;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The HTML of a mail for a frame of one of our pages: with its own styles and our logo, but it runs and loads nothing, for
 * even the logo is within it.
 */
@Component
public class MailSheet {

  private final Logo logo;

  MailSheet(Logo logo) {
    this.logo = logo;
  }

  public ResponseEntity<byte[]> of(String html) {
    String whole = LogoMark.fill(html, logo.given() ? logo.dataUri() : null);
    return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .header("X-Frame-Options", "SAMEORIGIN")
        .body(whole.getBytes(StandardCharsets.UTF_8));
  }
}
