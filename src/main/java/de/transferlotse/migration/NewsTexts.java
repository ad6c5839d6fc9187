package de.transferlotse.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What is new in the processes, one text for each process and version tag, such as {@code conclude-agreement-1.1.0}. */
@Component
class NewsTexts {

  private static final String ENDING = ".txt";

  private final Map<String, String> byId = new TreeMap<>();

  NewsTexts() {
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:whats-new/*" + ENDING)) {
        byId.put(file.getFilename().replace(ENDING, ""), file.getContentAsString(StandardCharsets.UTF_8).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read what is new", e);
    }
  }

  Set<String> ids() {
    return byId.keySet();
  }

  String of(String id) {
    return byId.get(id);
  }
}
