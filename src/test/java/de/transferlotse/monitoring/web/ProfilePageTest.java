package de.transferlotse.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@EngineTest
class ProfilePageTest {

  @LocalServerPort
  private int port;
  @Autowired
  private ApplicationContext application;
  @Autowired
  private Documents documents;

  @Test
  void showsTodaysFiguresWithTheirComparisonAndKeepsNothing() {
    String number = new EngagementStart(application).open("13004");
    String page = consultant().open(address(number)).body().replace('\u00a0', ' ');
    assertThat(page).contains("Kommunenprofil Landeshauptstadt Schwerin", "98.308 Menschen leben hier", "dl-de/by-2-0",
        "Als Ausgabe festhalten");
    assertThat(documents.listFor(number)).isEmpty();
  }

  @Test
  void keepsAnEditionWithPdfAndSpreadsheet() {
    String number = new EngagementStart(application).open("13003");
    PageCaller consultant = consultant();
    consultant.open(address(number));
    assertThat(consultant.send(address(number), Map.of()).statusCode()).isEqualTo(302);
    assertThat(documents.listFor(number)).extracting(Document::title)
        .containsExactlyInAnyOrder("Kommunenprofil – Zwischenstand", "Kommunenprofil – Zwischenstand (Tabelle)");
    assertThat(consultant.open(address(number)).body()).contains("Diese Ausgabe ist festgehalten");
  }

  @Test
  void colleaguesOfAnotherOfficeNeitherReadNorKeepIt() {
    String number = new EngagementStart(application).open("13071");
    PageCaller other = PageCaller.signIn(port, "beratung-kiel");
    assertThat(other.open(address(number)).statusCode()).isIn(403, 404);
    assertThat(other.send(address(number), Map.of()).statusCode()).isIn(403, 404);
    assertThat(documents.listFor(number)).isEmpty();
  }

  private PageCaller consultant() {
    return PageCaller.signIn(port, "beratung-schwerin");
  }

  private static String address(String number) {
    return "/pages/engagements/" + number + "/profile";
  }
}
