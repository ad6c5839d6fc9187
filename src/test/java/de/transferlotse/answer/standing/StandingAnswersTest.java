package de.transferlotse.answer.standing;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Clerk;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every mail offers: to name a new contact. */
@EngineTest
class StandingAnswersTest {

  private static final String ADDRESS = "bildungsbuero@kreis.example";
  private static final List<String> KEYS = List.of("13071", "13072", "13073");
  private static int next;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Answers answers;

  private Clerk clerk;
  private String number;
  private String link;

  @BeforeEach
  void begin() {
    clerk = new Clerk(application);
    number = script.choose("beratung-schwerin", KEYS.get(next++));
    script.recordRequest("beratung-schwerin", number);
    link = clerk.contactLink(ADDRESS, "Ihre Anfrage ist bei uns eingegangen");
  }

  @Test
  void aNewContactIsReportedAndAPersonOfTheAgencyDecides() {
    HttpResponse<String> sent = clerk.send(link, "send", Map.of("successor", "known", "newFunction", "Fachdienst Bildung",
        "newEmail", "bildung@kreis.example"));

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(clerk.open(link + "?danke").body()).contains("Ihre Mitteilung ist bei uns angekommen");
    assertThat(answers.of(number).get(0).said()).contains("Fachdienst Bildung", "bildung@kreis.example");
    assertThat(clerk.text("beratung-schwerin@transferagentur-nordost.example", "Landkreis"))
        .contains("Andere Ansprechperson nennen").doesNotContain("bildung@kreis.example");
  }

  @Test
  void anAddressWithAnUmlautIsRefusedWithAClearSentence() {
    HttpResponse<String> page = clerk.send(link, "check", Map.of("successor", "known", "newFunction", "Fachdienst Bildung",
        "newEmail", "büro@kreis.example"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"newEmail-fault\"", "value=\"büro@kreis.example\"");
    assertThat(answers.of(number)).isEmpty();
  }

  @Test
  void sentTwiceItIsOneReport() {
    Map<String, String> unknown = Map.of("successor", "unknown");
    clerk.send(link, "send", unknown);
    clerk.send(link, "send", unknown);
    assertThat(answers.of(number)).hasSize(1);
  }
}
