package de.transferlotse.migration.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The ids of activities are stable; where one had to change, a line in a file says so. */
@Component
class RenamedActivities {

  private static final String FILE = "migration/renamed-activities.properties";

  private final List<Renaming> renamings;

  /** An activity has either id, depending on the version of its process. */
  private record Renaming(String process, String oldId, String newId) {

    boolean concerns(String processKey, String from, String to) {
      return process.equals(processKey) && (oldId.equals(from) && newId.equals(to) || newId.equals(from) && oldId.equals(to));
    }
  }

  @Autowired
  RenamedActivities() {
    this(read());
  }

  /** @param newIds new id by process and old id, such as {@code conclude-agreement.userTask_draftGoals} */
  RenamedActivities(Map<String, String> newIds) {
    renamings = newIds.entrySet().stream().map(entry -> {
      String[] old = entry.getKey().split("\\.", 2);
      return new Renaming(old[0], old[1], entry.getValue());
    }).toList();
  }

  /** The other ids that an activity of the process has in other versions. */
  Stream<String> otherIds(String processKey, String activity) {
    return renamings.stream().flatMap(renaming -> Stream.of(renaming.oldId(), renaming.newId()))
        .filter(other -> renamings.stream().anyMatch(renaming -> renaming.concerns(processKey, activity, other))).distinct();
  }

  private static Map<String, String> read() {
    try {
      Properties lines = PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE));
      return lines.stringPropertyNames().stream().collect(
          Collectors.toMap(name -> name, lines::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }
}
