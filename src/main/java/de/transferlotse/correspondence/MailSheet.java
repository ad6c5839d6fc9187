package de.transferlotse.correspondence;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The HTML of a mail for a frame of one of our pages: with its own styles, but it runs and loads nothing. */
public final class MailSheet {

  private MailSheet() {}

  public static ResponseEntity<byte[]> of(String html) {
    return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .header("X-Frame-Options", "SAMEORIGIN")
        .body(html.getBytes(StandardCharsets.UTF_8));
  }
}
