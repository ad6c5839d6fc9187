package de.transferlotse.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** What people typed, as both forms of a mail say it. */
class WordsTest {

  @Test
  void makesParagraphsListsAndLinesOfWhatWasTyped() {
    assertThat(Words.typed("Eins\r\nzwei\n\n- a & b\n    weiter\n- c\n1. x\n2. y\nEnde").html()).isEqualTo("""
        <p>Eins<br>zwei</p>
        <ul><li>a &amp; b<br>weiter</li><li>c</li></ul>
        <ol start="1"><li>x</li><li>y</li></ol>
        <p>Ende</p>""");
  }

  @Test
  void runsNothingAndKeepsNoControlCharacters() {
    assertThat(Words.typed("<script>alert(1)</script>\u0000 ${7*7}").html())
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;  ${7*7}</p>");
  }

  static List<String> templates() {
    return Examples.templates();
  }

  /** Somebody who changes one word of a mail must not lose another. */
  @ParameterizedTest
  @MethodSource("templates")
  void keepsEachWordOfATemplateThatIsTypedAnew(String template) {
    String text = Examples.render(template).words().text();

    assertThat(plain(Words.typed(text).html())).isEqualTo(plain(text.replaceAll("(?m)^\\s*(?:-|\\d+\\.) ", "")));
  }

  private static String plain(String words) {
    return HtmlUtils.htmlUnescape(words.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ")
        .strip();
  }
}
