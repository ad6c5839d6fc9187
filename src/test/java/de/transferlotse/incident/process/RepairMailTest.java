package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.correspondence.MailFailed;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.support.FirstContactScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class RepairMailTest extends IncidentTestBase {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String WRONG = "bildungsbuero@kreis.example";
  private static final String RIGHT = "bildung@landkreis.example";

  @Autowired private FirstContactScript script;
  @Autowired private Contacts contacts;
  @Autowired private Delivery delivery;
  @Autowired private GreenMail server;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private String number;
  private UUID mail;

  @BeforeEach
  void aMailFails() throws Exception {
    database.sql("delete from first_contact").update();
    database.sql("delete from contact").update();
    number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    mail = database.sql("select id from mail where engagement = ?").param(number).query(UUID.class).single();
    database.sql("update mail set state = 'failed', next_attempt_at = null, last_error = '550 unbekannt' where id = ?")
        .param(mail).update();
    server.purgeEmailFromAllMailboxes();
    transaction.executeWithoutResult(status ->
        events.publishEvent(new MailFailed(mail, number, "request-confirmation", true)));
  }

  @Test
  void asksTheConsultantToCheckTheAddress() {
    assertThat(task().getAssignee()).isEqualTo(CONSULTANT);
    var sheet = desk.open(CONSULTANT, task().getId());
    assertThat(sheet.facts().path("address").asText()).isEqualTo(WRONG);
    assertThat(sheet.view().toString()).contains("Ihre Anfrage ist bei uns eingegangen", "550 unbekannt");
  }

  @Test
  void correctsTheContactAndSendsTheMailAgainAsOneOfItsOwn() throws Exception {
    String process = task().getProcessInstanceId();
    complete(Map.of("decision", "resend", "address", " Bildung@Landkreis.example "));

    assertThat(ends(process)).containsExactly("endEvent_mailResent");
    assertThat(contacts.recipients("13076", LocalDate.now(clock))).extracting("email").containsExactly(RIGHT);
    assertThat(delivery.deliverDue()).isOne();
    assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString()).isEqualTo(RIGHT);
    assertThat(states()).containsExactly("failed", "sent");
  }

  @Test
  void sendsNothingAgainToWhoHasLeft() {
    database.sql("update mail set state = 'discarded' where id = ?").param(mail).update();

    assertThatThrownBy(() -> complete(Map.of("decision", "resend"))).hasMessageContaining("hat gewechselt");
    complete(Map.of("decision", "delivered", "note", "Die Nachfolge bekommt sie."));
    assertThat(states()).containsExactly("discarded");
  }

  @Test
  void sendsAgainToTheSameAddressIfItWasRight() {
    complete(Map.of("decision", "resend"));

    assertThat(states()).containsExactly("failed", "waiting");
    assertThat(contacts.recipients("13076", LocalDate.now(clock))).extracting("email").containsExactly(WRONG);
  }

  @Test
  void keepsHowTheKommuneWasToldOtherwise() {
    String process = task().getProcessInstanceId();
    complete(Map.of("decision", "delivered", "note", "Am Telefon vorgelesen."));

    assertThat(ends(process)).containsExactly("endEvent_deliveredOtherwise");
    assertThat(states()).containsExactly("failed");
    assertThat(database.sql("select note from mail_repair where mail = ?").param(mail).query(String.class).single())
        .isEqualTo("Am Telefon vorgelesen.");
  }

  @Test
  void refusesWhatCannotBeSentOrIsNotExplained() {
    assertThatThrownBy(() -> complete(Map.of("decision", "resend", "address", "kein Postfach"))).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> complete(Map.of("decision", "resend", "address", ""))).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> complete(Map.of("decision", "delivered", "note", " "))).isInstanceOf(Rejection.class)
        .hasMessageContaining("sonst angekommen");
    assertThatThrownBy(() -> complete(Map.of("decision", "vielleicht"))).isInstanceOf(Rejection.class);
    assertThat(states()).containsExactly("failed");
  }

  @Test
  void leavesItToTheOwnOffice() {
    assertThatThrownBy(() -> desk.complete("beratung-kiel", task().getId(), Map.of("decision", "resend")))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void keepsTheAddressOutOfTheEngine() {
    complete(Map.of("decision", "resend", "address", RIGHT));

    assertThat(database.sql("select count(*) from act_hi_varinst where text_ like '%@%'").query(Long.class).single()).isZero();
    assertThat(database.sql("select count(*) from act_ru_variable where text_ like '%@%'").query(Long.class).single()).isZero();
  }

  private Task task() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_repairMail").singleResult();
  }

  private void complete(Map<String, ?> typed) {
    desk.complete(CONSULTANT, task().getId(), typed);
  }

  private List<String> states() {
    return database.sql("select state from mail where engagement = ? and template = 'request-confirmation' order by occasion")
        .param(number).query(String.class).list();
  }
}
