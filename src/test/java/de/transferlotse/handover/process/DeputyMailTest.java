package de.transferlotse.handover.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a deputy is told when their time begins. */
@EngineTest
class DeputyMailTest {

  private static final String AWAY = "beratung-schwerin";
  private static final String COLLEAGUE = "beratung-schwerin-2";
  private static final String KIEL = "beratung-kiel";

  @Autowired private ApplicationContext application;
  @Autowired private FormDesk forms;
  @Autowired private RuntimeService runtime;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;
  private HandoverDesk desk;
  private LocalDate today;

  private record Letter(String address, String subject, String text) {}

  @BeforeEach
  void nobodyIsAway() {
    today = LocalDate.now(clock);
    desk = new HandoverDesk(application);
    runtime.createProcessInstanceQuery().processDefinitionKey("arrange-deputy").list().forEach(old -> end(old.getId()));
    database.sql("delete from mail").update();
  }

  @Test
  void tellsOnceOnTheFirstDayForWhomUntilWhenAndHowMuch() {
    desk.engagement(AWAY, "13076");
    desk.engagement(AWAY, "13075");
    String process = desk.arrange(AWAY, AWAY, KIEL, today.plusDays(1), LocalDate.of(2026, 3, 31));
    assertThat(letters()).isEmpty();
    passDays(1, process);

    Letter letter = letter();
    assertThat(letter.address()).isEqualTo("beratung-kiel@transferagentur-nordost.example");
    assertThat(letter.subject()).isEqualTo("Ihre Vertretung für Beratung Schwerin beginnt");
    assertThat(letter.text()).contains("Guten Tag Beratung Kiel,", "Sie Beratung Schwerin, bis einschließlich 31.\u00a0März 2026.",
        "2 offene Aufgaben sind zu Ihnen gekommen.", "http://localhost:8080/camunda/app/tasklist/default/",
        "http://localhost:8080/pages/engagements");

    passDays(2, process);
    end(process);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void tellsNothingIfItIsCancelledBefore() {
    String process = desk.arrange(AWAY, AWAY, COLLEAGUE, today.plusDays(3), today.plusDays(9));
    end(process);
    passDays(4, process);

    assertThat(letters()).isEmpty();
  }

  @Test
  void tellsWhoeverHasNothingToDoYetToo() {
    desk.arrange("beratung-kiel-2", "beratung-kiel-2", KIEL, today, today);

    assertThat(letter().text()).contains("Zurzeit ist keine Aufgabe offen.");
  }

  @Test
  void countsWhatComesFromThoseWhoRelyOnTheAbsentDeputyAndNoOtherTask() {
    desk.engagement(AWAY, "13074");
    desk.engagement(KIEL, "01002");
    desk.arrange(AWAY, AWAY, COLLEAGUE, today, today.plusDays(5));
    String second = desk.arrange(COLLEAGUE, COLLEAGUE, KIEL, today.plusDays(1), today.plusDays(1));
    long own = database.sql("select count(*) from act_ru_task where owner_ = ?").param(AWAY).query(Long.class).single();
    database.sql("delete from mail").update();
    passDays(1, second);

    assertThat(letter()).satisfies(letter -> {
      assertThat(letter.address()).startsWith(KIEL);
      assertThat(letter.text()).contains("Sie Beratung Schwerin 2,", own == 1 ? "Eine offene Aufgabe ist" : own + " offene Aufgaben sind");
    });
  }

  private void passDays(int days, String process) {
    clock.advance(Duration.ofDays(days));
    desk.runDue(process);
  }

  private void end(String process) {
    forms.complete(desk.task(process).getAssignee(), desk.task(process).getId(), Map.of());
    desk.runDue(process);
  }

  private Letter letter() {
    assertThat(letters()).hasSize(1);
    return letters().get(0);
  }

  private List<Letter> letters() {
    return database.sql("select recipient_address as address, subject, text_body as text from mail where engagement is null")
        .query(Letter.class).list();
  }
}
