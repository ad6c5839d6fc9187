package de.transferlotse.monitoring.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changes with a release only: the catalogue, and the description of the interface. Callers may keep both. */
@RestController
class CatalogueRest {

  private static final String DESCRIPTION = "/api/openapi.yaml";

  private final byte[] indicators;
  private final byte[] description;

  CatalogueRest(IndicatorCatalogue catalogue, ObjectMapper json) throws JsonProcessingException, IOException {
    indicators = json.writeValueAsBytes(IndicatorsAnswer.of(catalogue));
    try (InputStream in = CatalogueRest.class.getResourceAsStream(DESCRIPTION)) {
      description = in.readAllBytes();
    }
  }

  @GetMapping("/api/figures/indicators")
  ResponseEntity<byte[]> indicators() {
    return kept(indicators, MediaType.APPLICATION_JSON);
  }

  @GetMapping(DESCRIPTION)
  ResponseEntity<byte[]> description() {
    return kept(description, MediaType.APPLICATION_YAML);
  }

  private static ResponseEntity<byte[]> kept(byte[] content, MediaType type) {
    // A weak tag, because Tomcat does not compress what has a strong one.
    return ResponseEntity.ok().contentType(type).eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate()).body(content);
  }
}
