package de.transferlotse.engine.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;

/** Adds the rules of the demo's banner to the style sheet that each page of the web applications loads. */
class DemoBanner implements ResourceTransformer {

  private static final Resource RULES = new ClassPathResource("demo-banner.css", DemoBanner.class);

  @Override
  public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    var original = chain.transform(request, resource);
    var styles = original.getContentAsByteArray();
    var banner = RULES.getContentAsByteArray();
    var both = new byte[styles.length + banner.length];
    System.arraycopy(styles, 0, both, 0, styles.length);
    System.arraycopy(banner, 0, both, styles.length, banner.length);
    return new ChangedFile(original, both);
  }
}
