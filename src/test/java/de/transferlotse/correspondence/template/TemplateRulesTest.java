package de.transferlotse.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.platform.SampleLogos;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** What holds for each mail, whatever it says; who adds a template that breaks a rule has no build. */
class TemplateRulesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/mail");
  private static final Set<String> PARTS = Set.of("subject.txt", "text.txt", "body.html", "request.txt",
      "annex.txt", "annex.html");
  private static final int PHONE = 70;

  /** What may be asked beside the request: something that the reader needs only if they want something themselves. */
  private static final Pattern OFFER = Pattern.compile("(Dann|Wenn|Haben|Möchten|Sollten|Gibt|Ist|Passt) .*");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-zA-Z]\\w*");
  private static final Pattern LOOP = Pattern.compile("th:each=\"([^:\"]+?)\\s*:");
  /** What each template may use, and words of the expressions themselves. */
  private static final Set<String> STANDARD = Set.of("frame", "number", "consultantName", "office", "userText", "dates",
      "municipality", "term", "and", "or", "not", "true", "false");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

  static List<String> templates() {
    return Examples.templates();
  }

  @Test
  void everyFolderSaysWhatItIsAndHasAnExample() throws IOException {
    try (Stream<Path> folders = Files.list(TEMPLATES)) {
      assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(templates());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasSubjectTextAndHtmlAndNothingUnknown(String template) throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve(template))) {
      assertThat(files.map(file -> file.getFileName().toString())).contains("subject.txt", "text.txt", "body.html")
          .allMatch(file -> PARTS.contains(file) || file.equals("about.json"));
    }
  }

  /** Rendering refuses a name without a value, and what stands in a branch that the example does not take is found by its name. */
  @ParameterizedTest
  @MethodSource("templates")
  void knowsNoNamesButThoseOfItsExample(String template) throws IOException {
    Examples.render(template);
    String parts = PARTS.stream().map(TEMPLATES.resolve(template)::resolve).filter(Files::exists)
        .map(TemplateRulesTest::read).collect(Collectors.joining());
    Set<String> used = EXPRESSION.matcher(parts).results()
        .flatMap(expression -> NAME.matcher(expression.group().replaceAll("'[^']*'", "")).results())
        .map(MatchResult::group).collect(Collectors.toSet());
    used.removeAll(STANDARD);
    LOOP.matcher(parts).results().forEach(loop -> used.removeAll(List.of(loop.group(1).split(",\\s*"))));

    assertThat(used).isEqualTo(Examples.template(template).example().keySet());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasASubjectThatAPhoneShowsWholeEvenForTheLongestNames(String template) {
    assertThat(Examples.render(template).subject()).hasSizeLessThanOrEqualTo(PHONE);
    assertThat(Examples.renderLongest(template).subject()).hasSizeLessThanOrEqualTo(PHONE);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void asksForOneThingUntilADayAndSaysSoInItsKind(String template) {
    List<String> request = Examples.render(template).text().lines().filter(line -> line.startsWith(">>> ")).toList();

    if (Examples.template(template).kind() == MailKind.REQUEST) {
      assertThat(request).singleElement().asString().matches(">>> Bitte [^.!?]+ bis .*[^.!?]\\.")
          .satisfies(asked -> assertThat(sentences(asked.replaceAll("\\d\\.", "0"))).hasSize(1));
    } else {
      assertThat(request).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void asksForNothingElseBesideItsRequest(String template) {
    List<String> further = sentences(Examples.render(template).words().text()).stream().filter(sentence -> sentence.matches("(?is).*\\bbitte\\b.*"))
        .filter(sentence -> !OFFER.matcher(sentence).matches()).toList();

    assertThat(further).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void saysTheSameDatesAndNumbersInBothForms(String template) {
    RenderedMail mail = Examples.render(template);

    assertThat(numbers(mail.text().replaceAll("https?://\\S+", "").replaceAll("(?m)^\\s*\\d+\\. ", "")))
        .isEqualTo(numbers(visible(mail.html().replaceAll(">\\s*\\d+\\. ", ">"))));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void loadsNothingTracksNobodyAndRunsNothing(String template) {
    String html = Examples.render(template).html();

    assertLoadsNothing(html);
    assertThat(read(TEMPLATES.resolve(template).resolve("body.html"))).doesNotContain("utext", "[(", "[[(", "class=");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void showsTheLogoThatItBringsAlongAndNothingElse(String template) {
    String html = Examples.renderWith(SampleLogos.logo(), template).html();
    String image = "<img\\s+src=\"cid:logo\" alt=\"Transferagentur Nord-Ost\" width=\"240\" height=\"40\" style=\"[a-z0-9:;%-]*\">";

    assertThat(Pattern.compile(image).matcher(html).results()).hasSize(1);
    assertLoadsNothing(html.replaceFirst(image, ""));
  }

  private static void assertLoadsNothing(String html) {
    assertThat(html).doesNotContain("src=", "url(", "@import", "<link", "<script", "<img", "<form", "<iframe",
        "background=", "utm_", " th:", "onclick");
    assertThat(html.replaceAll("href=\"[^\"]*\"", "")).doesNotContain("://");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasRealHeadingsTablesForLayoutAndLinksThatSayWhereTheyLead(String template) {
    String html = Examples.render(template).html();
    List<String> headings = Pattern.compile("<h(\\d)").matcher(html).results().map(found -> found.group(1)).toList();

    assertThat(headings).startsWith("1").containsOnlyOnce("1").isSubsetOf("1", "2");
    assertThat(Pattern.compile("<(?:h\\d|a)\\b[^>]*>").matcher(html).results().map(MatchResult::group))
        .allMatch(element -> element.contains("style="));
    assertThat(Pattern.compile("<table[^>]*>").matcher(html).results().map(MatchResult::group))
        .allMatch(table -> table.contains("role=\"presentation\"") || table.contains("style="));
    assertThat(Pattern.compile("<a\\b[^>]*>(.*?)</a>", Pattern.DOTALL).matcher(html).results()
        .map(link -> visible(link.group(1)).strip()))
        .allMatch(text -> text.length() > 5 && !text.matches("(?i)(hier|mehr|link|weiter|klicken sie hier)"));
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String visible(String html) {
    return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<(style|title)\\b.*?</\\1>", " ").replaceAll("(?s)<[^>]*>", " "));
  }

  private static List<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.!?:])\\s+(?=[A-ZÄÖÜ„])|\\n\\n")).map(String::strip)
        .filter(sentence -> !sentence.isEmpty()).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
