package de.transferlotse.answer.web;

import de.transferlotse.platform.Logo;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The picture at the head of each page: a file of its own, so that a phone loads it once and not with each page. */
@Controller
class LogoPicture {

  static final String PATH = "/logo";

  private final Logo logo;

  LogoPicture(Logo logo) {
    this.logo = logo;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> picture() {
    if (!logo.given()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok().contentType(MediaType.valueOf(logo.type()))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()).body(logo.content());
  }
}
