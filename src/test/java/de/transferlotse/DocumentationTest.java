package de.transferlotse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows a link in the README, the handbook or the operators' chapters finds something. */
class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.filter(page -> page.toString().endsWith(".md")))
          .sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPictureAndPageThatIsLinkedIsThere(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1))
        .filter(target -> !ELSEWHERE.matcher(target).matches()))
        .allSatisfy(target -> assertThat(page.toAbsolutePath().resolveSibling(target)).exists());
  }
}
