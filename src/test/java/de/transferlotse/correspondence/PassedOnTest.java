package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails that have not gone out when another consultant of another office takes the engagement over. */
class PassedOnTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";
  private static final Consultant NEW = new Consultant("Anna & Kiel", "beratung-kiel@transferlotse.example");
  private static final SenderOffice KIEL = new SenderOffice("Büro Kiel", "Am Wall 2", "24103 Kiel", null);
  private static final String ANSWERED = "(reply_to_name = 'Anna & Kiel')";
  private static final String SIGNED =
      "(text_body like '%Anna & Kiel%' and html_body like '%Anna &amp; Kiel%')";

  @Test
  void areSignedByTheNewOneSayWhoIsInChargeNowAndTheSameOtherwise() {
    queue(confirmation("1", KREIS));
    String text = column("text_body");
    String html = column("html_body");
    passOn();

    assertThat(column("text_body")).isEqualTo(text.replace("""
        Beratung Schwerin
        Büro Schwerin
        Am Markt 1, 19055 Schwerin
        Telefon 0385 1234-0
        E-Mail beratung-schwerin@transferlotse.example
        """, """
        Anna & Kiel
        Büro Kiel
        Am Wall 2, 24103 Kiel
        E-Mail beratung-kiel@transferlotse.example
        """).replace("Für Sie zuständig: Beratung Schwerin, Büro Schwerin", "Für Sie zuständig: Anna & Kiel, Büro Kiel"))
        .isNotEqualTo(text);
    String before = html.substring(0, html.indexOf("<strong>Beratung Schwerin"))
        .replace("Beratung Schwerin, Büro Schwerin", "Anna &amp; Kiel, Büro Kiel");
    String after = html.substring(html.indexOf("<p class=\"quiet\""));
    assertThat(column("html_body")).startsWith(before).endsWith(after);
    assertThat(column("html_body").substring(before.length()).replace(after, ""))
        .startsWith("<strong>Anna &amp; Kiel</strong>").contains("Büro Kiel", "mailto:beratung-kiel@")
        .doesNotContain("Schwerin", "Telefon");
    assertThat(column("reply_to_address")).isEqualTo(NEW.address());
  }

  @Test
  void areSignedAnewEachTime() {
    queue(confirmation("1", KREIS));
    String text = column("text_body");
    passOn();
    MailDraft former = confirmation("1", KREIS);
    transaction.executeWithoutResult(status -> outbox.passTo(former.number(), former.consultant(), former.office()));

    assertThat(column("text_body")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
      "waiting, true, true",
      "failed, true, true",
      "unclear, true, false",
      "sending, false, false",
      "sent, false, false",
      "discarded, false, false"})
  void stayAsTheyAreOnceTheyMayHaveBeenRead(String state, boolean answered, boolean signed) {
    queue(confirmation("1", KREIS));
    jdbc.sql("""
        update mail set state = :state, claimed_by = 'node', claimed_until = now(),
          sent_at = case when :state = 'sent' then now() end""").param("state", state).update();
    passOn();

    assertThat(column(ANSWERED)).isEqualTo(String.valueOf(answered));
    assertThat(column(SIGNED)).isEqualTo(String.valueOf(signed));
  }

  @Test
  void doNotGoOutAsANodeHasReadThemBefore() {
    queue(confirmation("1", KREIS));
    Duration lease = Duration.ofMinutes(5);
    UUID read = claims.claim("node", clock.instant(), lease).get(0).id();
    passOn();

    assertThat(claims.begin(read, "node", lease)).isFalse();
    assertThat(claims.claim("other", clock.instant(), lease)).singleElement()
        .satisfies(mail -> assertThat(mail.textBody()).contains("Anna & Kiel"));
  }

  @Test
  void leaveThoseOfOtherEngagementsAndThoseFromBeforeAlone() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    jdbc.sql("update mail set engagement = 'TNO-2026-015' where occasion = '1'").update();
    jdbc.sql("update mail set signature_text = null, signature_html = null where occasion = '2'").update();
    passOn();

    assertThat(jdbc.sql("select text_body from mail").query(String.class).list()).hasSize(2)
        .allSatisfy(text -> assertThat(text).contains("E-Mail beratung-schwerin@").doesNotContain("beratung-kiel@"));
  }

  private void passOn() {
    transaction.executeWithoutResult(status -> outbox.passTo("TNO-2026-014", NEW, KIEL));
  }
}
