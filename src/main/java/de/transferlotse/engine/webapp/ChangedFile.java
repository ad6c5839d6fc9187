package de.transferlotse.engine.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.TransformedResource;

/** A file as we hand it out; its tag is computed once, since the largest of them has four megabytes. */
class ChangedFile extends TransformedResource {

  private final String tag;

  ChangedFile(Resource original, byte[] content) {
    super(original, content);
    tag = DigestUtils.md5DigestAsHex(content);
  }

  /** What the browser sends back to learn whether its copy is still the right one. */
  static String tagOf(Resource resource) {
    if (resource instanceof ChangedFile changed) {
      return changed.tag;
    }
    try {
      return DigestUtils.md5DigestAsHex(resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof ChangedFile changed && tag.equals(changed.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }
}
