package de.transferlotse.engine.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;

/** Hands out vendor files with our changes; one that no longer fits is logged and left out, the file is served. */
class VendorChangeTransformer implements ResourceTransformer {

  private static final Logger log = LoggerFactory.getLogger(VendorChangeTransformer.class);

  private final List<VendorChange> changes;

  VendorChangeTransformer(List<VendorChange> changes) {
    this.changes = changes;
  }

  @Override
  public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    var original = chain.transform(request, resource);
    var changed = change(original.getURL().getPath(), original.getContentAsString(StandardCharsets.UTF_8));
    return new ChangedFile(original, changed.getBytes(StandardCharsets.UTF_8));
  }

  String change(String path, String content) {
    var changed = content;
    for (var change : changes) {
      if (path.endsWith("/webjars/" + change.file())) {
        changed = apply(change, changed);
      }
    }
    return changed;
  }

  private static String apply(VendorChange change, String content) {
    var missing = change.missingIn(content);
    if (missing.isEmpty()) {
      return change.applyTo(content);
    }
    log.error("Die Änderung „{}“ passt nicht mehr zu {}: Diese Stellen fehlen oder sind mehrdeutig: {}",
        change.purpose(), change.file(), missing);
    return content;
  }
}
