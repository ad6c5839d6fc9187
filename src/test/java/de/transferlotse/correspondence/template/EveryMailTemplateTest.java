package de.transferlotse.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the files of each mail, whatever it says. */
class EveryMailTemplateTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/mail");
  private static final int LONGEST_SUBJECT = 70 - " [TNO-2026-014]".length();

  static List<Path> templates() throws IOException {
    try (Stream<Path> folders = Files.list(TEMPLATES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasSubjectTextAndHtmlAndNothingUnknown(Path template) throws IOException {
    try (Stream<Path> files = Files.list(template)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("subject.txt", "text.txt", "body.html")
          .isSubsetOf("subject.txt", "text.txt", "body.html", "request.txt");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasASubjectThatAPhoneShowsWhole(Path template) throws IOException {
    String fixedWords = read(template, "subject.txt").replaceAll("\\[\\(.*?\\)]", "").strip();

    assertThat(read(template, "subject.txt").strip().lines()).hasSize(1);
    assertThat(fixedWords).hasSizeLessThanOrEqualTo(LONGEST_SUBJECT);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void asksForOneThingAndInItsRequestOnly(Path template) throws IOException {
    if (Files.exists(template.resolve("request.txt"))) {
      assertThat(read(template, "request.txt").strip()).startsWith("Bitte ").endsWith(".").contains("bis ");
      assertThat(read(template, "request.txt").strip().lines()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void loadsNothingAndEscapesEverythingInHtml(Path template) throws IOException {
    assertThat(read(template, "body.html")).doesNotContain("utext", "[(", "src=", "url(", "<script", "<html", "<img",
        "class=", "[[(");
  }

  private static String read(Path template, String file) throws IOException {
    return Files.readString(template.resolve(file));
  }
}
