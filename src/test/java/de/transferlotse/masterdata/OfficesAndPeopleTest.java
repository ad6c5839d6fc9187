package de.transferlotse.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change of offices, Länder, people and footers does to the work. */
@EngineTest
class OfficesAndPeopleTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String LEADER = "bueroleitung-schwerin";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private Engagements engagements;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient database;
  private MasterDataDesk desk;

  @BeforeEach
  void beginOneThatWaitsForADecision() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      script.scheduleFirstTalk(CONSULTANT, number);
      script.holdFirstTalk(CONSULTANT, number);
    }
    desk = MasterDataDesk.of(port, "admin");
  }

  @AfterEach
  void putEverybodyBack() {
    desk.change("people", CONSULTANT, Map.of("officeId", "schwerin", "consultant", "true"));
    desk.change("people", LEADER, Map.of("officeId", "schwerin", "officeManagement", "true", "consultant", ""));
    desk.change("people", "beratung-schwerin-2", Map.of("officeManagement", ""));
    desk.change("people", "admin", Map.of("administration", "true"));
    desk.change("lands", "13", Map.of("officeId", "schwerin"));
  }

  @Test
  void theNextMailIsSignedByTheOfficeAsItIsNowAndEndsWithTheNewFooter() {
    desk.change("offices", "kiel", Map.of("street", "Hafenstraße 3", "name", "Transferagentur Nord-Ost, Büro an der Förde"));
    desk.change("mail-footer", "footer", Map.of("imprint", "Neues Impressum", "privacy", "Alles zum Datenschutz"));
    String kiel = script.choose("beratung-kiel", "01003");
    script.recordRequest("beratung-kiel", kiel);
    assertThat(texts(kiel)).singleElement().asString()
        .contains("Hafenstraße 3", "Büro an der Förde", "Neues Impressum", "Alles zum Datenschutz");
    assertThat(texts(number)).allSatisfy(text -> assertThat(text).doesNotContain("Neues Impressum"));
    assertThat(identity.createGroupQuery().groupId("office-kiel").singleResult().getName())
        .isEqualTo("Transferagentur Nord-Ost, Büro an der Förde");
  }

  @Test
  void aNewOfficeGetsItsGroupItsPeopleAndTheNewEngagementsOfItsLand() {
    desk.add("offices", Map.of("id", "rostock", "name", "Transferagentur Nord-Ost, Büro Rostock", "town", "Rostock",
        "street", "Lange Straße 1", "postalCode", "18055", "email", "rostock@agentur.example", "phone", "0381 1"));
    assertThat(desk.overview().body()).contains("Zu „Transferagentur Nord-Ost, Büro Rostock“ gehört niemand.");
    desk.change("people", "beratung-schwerin-2", Map.of("officeId", "rostock"));
    desk.change("lands", "13", Map.of("officeId", "rostock"));
    assertThat(desk.overview().body()).doesNotContain("gehört niemand");
    String first = script.choose("beratung-schwerin-2", "13003");
    assertThat(engagements.of(first).officeId()).isEqualTo("rostock");
    assertThat(PageCaller.signIn(port, LEADER).open("/pages/engagements/" + first).statusCode()).isEqualTo(404);
    assertThat(engagements.of(number).officeId()).as("stays").isEqualTo("schwerin");
    desk.change("people", "beratung-schwerin-2", Map.of("officeId", "schwerin"));
  }

  @Test
  void whoeverLosesTheirRoleSeesNothingAnyMoreAndTheirEngagementsAreNamed() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    assertThat(consultant.open("/pages/engagements/" + number).statusCode()).isEqualTo(200);
    desk.change("people", CONSULTANT, Map.of("consultant", "", "officeId", ""));
    assertThat(consultant.open("/pages/engagements/" + number).statusCode()).isEqualTo(404);
    assertThat(consultant.open("/pages/engagements").statusCode()).isEqualTo(403);
    assertThat(desk.open("people").body()).contains("Beratung Schwerin führt Begleitungen", number);
    desk.change("people", CONSULTANT, Map.of("consultant", "true", "officeId", "schwerin"));
    assertThat(desk.open("people").body()).doesNotContain("führt Begleitungen");
  }

  @Test
  void whatWaitsForTheOfficeManagementFollowsWhoLeadsTheOffice() {
    assertThat(decision().getAssignee()).isEqualTo(LEADER);
    desk.change("people", LEADER, Map.of("officeManagement", "", "consultant", "true"));
    desk.change("people", "beratung-schwerin-2", Map.of("officeManagement", "true"));
    assertThat(decision().getAssignee()).isEqualTo("beratung-schwerin-2");
    assertThat(PageCaller.signIn(port, LEADER).open("/pages/engagements/" + number).body())
        .doesNotContain("Notiz festhalten");
  }

  @Test
  void somebodyStaysInTheAdministrationAndWhoeverConsultsHasAnOffice() {
    HttpResponse<String> last = desk.change("people", "admin", Map.of("administration", ""));
    assertThat(last.statusCode()).isEqualTo(409);
    assertThat(last.body()).contains("Mindestens eine Person muss in der Administration bleiben");
    assertThat(identity.createUserQuery().memberOfGroup("administration").count()).isEqualTo(1);
    HttpResponse<String> nowhere = desk.change("people", CONSULTANT, Map.of("officeId", ""));
    assertThat(nowhere.statusCode()).isEqualTo(400);
    assertThat(nowhere.body()).contains("gehört zu einem Büro");
  }

  @Test
  void refusesAnOfficeWithABadAddressAndLeavesTheOldOne() {
    HttpResponse<String> page = desk.change("offices", "schwerin", Map.of("email", "kein at", "street", "Anders 1"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("genau ein @", "Anders 1");
    assertThat(desk.change("offices", "schwerin", Map.of("postalCode", "1905")).statusCode()).isEqualTo(400);
    assertThat(database.sql("select street from office where id = 'schwerin'").query(String.class).single())
        .isEqualTo("Musterstraße 1");
  }

  private Task decision() {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_decideOnRequest")
        .singleResult();
  }

  private List<String> texts(String engagement) {
    return database.sql("select text_body from mail where engagement = ?").param(engagement).query(String.class).list();
  }
}
