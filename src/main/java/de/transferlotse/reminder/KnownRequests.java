package de.transferlotse.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The waits of which a Kommune may be reminded, by the id of their task. They stand beside the models and not in them,
 * because an engagement goes on under an older model too.
 */
@Component
public class KnownRequests {

  private static final String FILE = "reminder/requests.properties";

  private final Map<String, RequestFacts> facts;

  KnownRequests() {
    Properties lines = lines();
    facts = lines.stringPropertyNames().stream().map(line -> line.substring(0, line.indexOf('.'))).distinct()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), task -> new RequestFacts(
            RequestKind.valueOf(value(lines, task, "kind")), List.of(value(lines, task, "mails").split(",")),
            value(lines, task, "name"), value(lines, task, "ask"))));
  }

  public boolean covers(String taskKey) {
    return facts.containsKey(taskKey);
  }

  Set<String> tasks() {
    return facts.keySet();
  }

  public RequestFacts of(String taskKey) {
    return facts.get(taskKey);
  }

  private static String value(Properties lines, String task, String what) {
    String value = lines.getProperty(task + "." + what);
    if (value == null) {
      throw new IllegalStateException("No " + what + " for " + task + " in " + FILE);
    }
    return value;
  }

  private static Properties lines() {
    try {
      return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(FILE), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the requests to municipalities", e);
    }
  }
}
