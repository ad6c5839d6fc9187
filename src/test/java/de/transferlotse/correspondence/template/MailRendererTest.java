package de.transferlotse.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.MailLinks;
import de.transferlotse.platform.Logo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailRendererTest {

  private static final MailFrame FRAME = new MailFrame("TNO-2026-014", "Sehr geehrte Frau Landrätin",
      "Beratung Schwerin", "beratung-schwerin@transferlotse.example", "Büro Schwerin", "Am Markt 1",
      "19055 Schwerin", "", "Transferagentur Nord-Ost", Logo.NONE, "Impressum", "Datenschutz", MailLinks.NONE);

  private final MailRenderer renderer = new MailRenderer();

  @Test
  void keepsLineBreaksAndSpecialCharactersOfWhatAPersonTyped() {
    RenderedMail mail = render("Erste <Zeile> & \"mehr\"\nzweite Zeile");

    assertThat(mail.text()).contains("Erste <Zeile> & \"mehr\"\nzweite Zeile");
    assertThat(mail.html()).contains("<p>Erste &lt;Zeile&gt; &amp; &quot;mehr&quot;</p><p>zweite Zeile</p>");
  }

  @Test
  void neverRunsWhatAPersonTyped() {
    RenderedMail mail = render("[[${7*7}]] [(${7*7})] ${7*7} <b th:text=\"${7*7}\">x</b> __${7*7}__");

    assertThat(mail.text()).contains("[[${7*7}]] [(${7*7})] ${7*7}").doesNotContain("49");
    assertThat(mail.html()).contains("[[${7*7}]]").doesNotContain("49");
  }

  @Test
  void refusesAValueThatIsEmptyInsteadOfPrintingAHole() {
    Map<String, Object> model = new HashMap<>(Map.of("title", "Titel", "until", "1. Mai"));
    model.put("note", null);

    assertThatThrownBy(() -> renderer.render("probe", FRAME, model)).isInstanceOf(MissingValueException.class);
  }

  @Test
  void putsHeadingSalutationRequestAndSignatureAroundBothForms() {
    RenderedMail mail = render("Notiz");

    assertThat(mail.subject()).isEqualTo("Titel [TNO-2026-014]");
    assertThat(mail.text()).startsWith("Transferagentur Nord-Ost\nTitel\n\nSehr geehrte Frau Landrätin,\n\nNotiz:\nNotiz")
        .contains("\n>>> Bitte antworten Sie bis zum 1. Mai.\n").contains("[TNO-2026-014] im Betreff")
        .contains("Beratung Schwerin\nBüro Schwerin\n").endsWith("Impressum\nDatenschutz\n").doesNotContain("\n\n\n");
    assertThat(mail.html()).containsOnlyOnce("<h1").containsOnlyOnce("Bitte antworten Sie bis zum 1. Mai.")
        .contains("Sehr geehrte Frau Landrätin").contains("Impressum").doesNotContain("Telefon");
  }

  @Test
  void loadsNothingFromOutside() {
    assertThat(render("Notiz").html()).doesNotContain("src=").doesNotContain("url(").doesNotContain("<script")
        .doesNotContain(" th:").doesNotContain("xmlns");
  }

  @Test
  void writesDatesInGermanAndKeepsDayAndMonthTogether() {
    MailDates dates = new MailDates();

    assertThat(dates.weekdayAndDay(LocalDate.of(2026, 3, 9))).isEqualTo("Montag, 9.\u00a0März 2026");
    assertThat(dates.time(LocalTime.of(8, 5))).isEqualTo("08:05\u00a0Uhr");
  }

  @Test
  void knowsNoTemplateOutsideItsFolder() {
    assertThatThrownBy(() -> renderer.render("../../application", FRAME, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private RenderedMail render(String note) {
    return renderer.render("probe", FRAME, Map.of("title", "Titel", "note", note, "until", "1. Mai"));
  }
}
