package de.transferlotse.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What we wait for in the words of the Kommune: names of tasks are for those who work here. They stand beside the models and
 * not in them, because an engagement goes on under an older model too.
 */
@Component
public class WaitWords {

  private final Properties words;

  WaitWords() {
    try {
      words = PropertiesLoaderUtils.loadProperties(new EncodedResource(
          new ClassPathResource("engagement/waits.properties"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words for waits", e);
    }
  }

  /** @param taskKey id of a task that waits for the Kommune or one of its bodies */
  public String of(String taskKey) {
    String said = words.getProperty(taskKey);
    if (said == null) {
      throw new IllegalStateException("No words for the wait " + taskKey);
    }
    return said;
  }
}
