package de.transferlotse.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.record.PageCaller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a Kommune gets that does not answer, morning by morning. */
class RemindMunicipalityTest extends ReminderTestBase {

  private static final String OFFICE = "bildungsbuero@kreis13076.example";

  @LocalServerPort private int port;

  @Test
  void remindsAfterOneWeekAndAfterTwoAndThenAsksSomebodyToCall() {
    mornings(ASKED, THIRD);

    assertThat(days()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(actions()).containsExactly("REMIND", "REMIND", "CALL");
    assertThat(letters()).extracting(Letter::address).containsExactly(OFFICE, OFFICE);
    assertThat(task(CALL).getAssignee()).isEqualTo(CONSULTANT);
  }

  @Test
  void saysWhatWasAskedWhenAndUntilWhen() {
    morning(FIRST);

    assertThat(lastLetter().subject())
        .isEqualTo("Erinnerung: Einschätzung zum Bildungsmanagement [" + number + "]").hasSizeLessThanOrEqualTo(70);
    assertThat(lastLetter().text()).contains(
        "am 2.\u00a0März 2026 haben wir Ihnen mit der E-Mail „Wie schätzen Sie sich ein? Sieben Fragen [" + number + "]“",
        "Noch offen ist: Ihre Selbsteinschätzung zum Bildungsmanagement.",
        ">>> Bitte schicken Sie uns Ihre Einschätzung zu K1 bis K7 bis zum 30.\u00a0März 2026.")
        .doesNotContain("Unser Zeitplan", "direkt an Sie");
  }

  @Test
  void namesANewDayWhenTheFirstIsOver() throws Exception {
    due(task(WAIT), LocalDate.of(2026, 3, 6));
    morning(FIRST);

    assertThat(lastLetter().text()).contains("Unser Zeitplan sah dafür den 6.\u00a0März 2026 vor.",
        "bis zum 16.\u00a0März 2026.");
  }

  @Test
  void keepsSilentInTheSchoolHolidays() {
    remindTwice();
    due(task(WAIT), LocalDate.of(2026, 3, 20));

    mornings(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 8));

    assertThat(days()).containsExactly(FIRST, SECOND);
  }

  @Test
  void countsOnWhereNobodyEnteredTheHolidays() {
    database.sql("create table holidays_kept as select * from school_holiday").update();
    database.sql("delete from school_holiday").update();
    try {
      mornings(ASKED, LocalDate.of(2026, 3, 31));
      assertThat(days()).containsExactly(FIRST, SECOND, LocalDate.of(2026, 3, 31));
    } finally {
      database.sql("insert into school_holiday select * from holidays_kept").update();
      database.sql("drop table holidays_kept").update();
    }
  }

  @Test
  void keepsSilentOnHolidaysOfTheLand() throws Exception {
    String schwerin = number;
    String kiel = ask("01003");
    runtime.setVariable(runtime.createProcessInstanceQuery().processInstanceBusinessKey(kiel)
        .processDefinitionKey("analyse-baseline").singleResult().getId(), "phase", "Ausgangslage und Vereinbarung");
    database.sql("update mail set created_at = timestamptz '2027-03-01 10:00+01'").update();
    database.sql("update act_ru_task set create_time_ = timestamp '2027-03-01 10:00', due_date_ = timestamp '2027-04-30 17:00'")
        .update();

    morning(LocalDate.of(2027, 3, 8));

    number = kiel;
    assertThat(days()).hasSize(1);
    number = schwerin;
    assertThat(days()).as("International Women's Day in Mecklenburg-Vorpommern").isEmpty();
  }

  @Test
  void asksTheNextFunctionThatDidNotGetTheRequest() {
    contact(ContactFunction.HEAD, "landrat@kreis.example", true);
    contact(ContactFunction.DIVISION, "fachdienst@kreis.example", true);
    contact(ContactFunction.DEPARTMENT, "dezernat@kreis.example", false);
    remindTwice();
    assertThat(letters()).extracting(Letter::address).containsOnly(OFFICE);

    morning(THIRD);

    assertThat(actions()).containsExactly("REMIND", "REMIND", "REMIND_NEXT");
    assertThat(lastLetter().address()).isEqualTo("fachdienst@kreis.example");
    assertThat(lastLetter().text()).contains("Sehr geehrte Frau Petersen", "haben wir Ihrem Haus mit der E-Mail",
        "sie ging an: Bildungsbüro.", "deshalb wenden wir uns heute direkt an Sie");

    mornings(THIRD, LocalDate.of(2026, 4, 16));
    assertThat(actions()).endsWith("REMIND_NEXT", "CALL");
  }

  @Test
  void asksTheHighestAloneIfAllGotTheRequest() throws Exception {
    leaveNothingOpen();
    contact(ContactFunction.FRONT_OFFICE, "vorzimmer@kreis.example", true);
    number = ask(LUP);
    remindTwice();
    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(OFFICE, OFFICE, "vorzimmer@kreis.example",
        "vorzimmer@kreis.example");

    morning(THIRD);

    assertThat(letters()).hasSize(5);
    assertThat(lastLetter().address()).isEqualTo("vorzimmer@kreis.example");
  }

  @Test
  void writesToWhoeverIsThereWhenAllHaveLeftWhoWereAsked() {
    contact(ContactFunction.EDUCATION_MANAGEMENT, "neu@kreis.example", true);
    database.sql("update contact set valid_to = date '2026-03-04', receives_mail = false where email = ?").param(OFFICE)
        .update();

    morning(FIRST);

    assertThat(lastLetter().address()).isEqualTo("neu@kreis.example");
    assertThat(lastLetter().text()).contains("sie ging an: Bildungsbüro.");
  }

  @Test
  void sparesAContactUntilTheirDayAndIncludingIt() {
    spare(OFFICE, LocalDate.of(2026, 3, 11));

    mornings(ASKED, LocalDate.of(2026, 3, 12));

    assertThat(days()).containsExactly(LocalDate.of(2026, 3, 12));
  }

  @Test
  void remindsTheOthersWhileOneIsSpared() throws Exception {
    leaveNothingOpen();
    contact(ContactFunction.DIVISION, "fachdienst@kreis.example", true);
    number = ask(LUP);
    spare(OFFICE, LocalDate.of(2026, 12, 31));

    morning(FIRST);

    assertThat(letters()).extracting(Letter::address).containsExactly("fachdienst@kreis.example");
  }

  @Test
  void sendsOneReminderADayAndTheOtherOnTheNext() throws Exception {
    due(waitFor("conclude-agreement", "userTask_coordinateDraft", "agreement-draft"), LocalDate.of(2026, 3, 10));

    morning(FIRST);
    assertThat(letters()).hasSize(1);
    assertThat(lastLetter().subject()).startsWith("Erinnerung: Entwurf der Zielvereinbarung");

    morning(FIRST.plusDays(1));
    assertThat(letters()).hasSize(2);
    assertThat(lastLetter().subject()).startsWith("Erinnerung: Einschätzung");
  }

  @Test
  void asksAboutADecisionOnceAfterItsDayAndThenCalls() throws Exception {
    answer();
    due(waitFor("conclude-agreement", "userTask_recordCouncilDecision", "agreement-draft"), LocalDate.of(2026, 3, 12));

    mornings(ASKED, LocalDate.of(2026, 3, 27));

    assertThat(days()).containsExactly(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 27));
    assertThat(actions()).containsExactly("REMIND", "CALL");
    assertThat(lastLetter().text()).contains("Noch offen ist: der Beschluss Ihrer Gremien zur Zielvereinbarung.",
        "Bitte schreiben Sie uns die Entscheidung oder einen kurzen Zwischenstand bis zum");
  }

  @Test
  void remindsOfNothingThatWasNotAskedOrDidNotArrive() {
    for (String state : List.of("failed", "discarded")) {
      database.sql("update mail set state = ?, sent_at = null").param(state).update();
      mornings(FIRST.minusDays(1), SECOND);
      assertThat(days()).as(state).isEmpty();
    }
  }

  @Test
  void startsAnewWhenAPersonSendsTheRequestAgain() {
    database.sql("update mail set created_at = timestamptz '2026-03-06 10:00+01'").update();

    mornings(ASKED, LocalDate.of(2026, 3, 13));

    assertThat(days()).containsExactly(LocalDate.of(2026, 3, 13));
  }

  @Test
  void showsInTheRecordHowOftenAndWhen() {
    remindTwice();

    String page = PageCaller.signIn(port, CONSULTANT).open("/pages/engagements/" + number).body();

    assertThat(page).contains("Erinnerungen", "2 × erinnert, zuletzt am 16.03.2026",
        "Zwei Wochen nach der Bitte ist noch keine Antwort da.");
  }
}
