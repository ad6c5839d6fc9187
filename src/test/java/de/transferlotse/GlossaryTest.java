package de.transferlotse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final Path CODE = Path.of("src/main/java/de/transferlotse");
  private static final Pattern IDENTIFIER = Pattern.compile("`([\\w-]+)[^`]*`");
  private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+)+");

  private static Set<String> named;

  @BeforeAll
  static void read() throws IOException {
    named = IDENTIFIER.matcher(Files.readString(Path.of("docs/glossary.md"))).results().map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void explainsEveryProcessAndDecision() throws IOException {
    assertThat(named).containsAll(names(Path.of("processes"), file -> true));
  }

  @Test
  void explainsEveryKindThatPeopleReadAWordFor() throws IOException {
    assertThat(named).containsAll(names(CODE, GlossaryTest::isPublicEnumWithLabels));
  }

  @Test
  void namesNoTypeThatIsGone() throws IOException {
    List<String> types = named.stream().filter(name -> TYPE.matcher(name).matches()).toList();
    assertThat(names(CODE, file -> true)).containsAll(types);
  }

  private static List<String> names(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(wanted)
          .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]+$", "")).toList();
    }
  }

  private static boolean isPublicEnumWithLabels(Path file) {
    try {
      String code = Files.readString(file);
      return code.contains("\npublic enum ") && code.contains("String label()");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
