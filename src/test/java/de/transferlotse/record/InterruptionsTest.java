package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What list and record say of pauses, handovers and deputies, and how those begin from the record. */
@EngineTest
class InterruptionsTest {

  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private JdbcClient database;

  @BeforeEach
  void beginOneInSchwerin() {
    if (number == null) {
      number = script.choose("beratung-schwerin", "13076");
    }
  }

  @Test
  void saysSinceWhenAndWhyItRests() {
    database.sql("""
        insert into pause (id, number, plan, reason, until, planned_at, planned_by, begun_at)
        values (gen_random_uuid(), ?, 'plan', 'Kommunalwahl', date '2026-06-15', timestamptz '2026-02-20 10:00+01',
          'beratung-schwerin', timestamptz '2026-02-20 23:30+01')""").param(number).update();
    PageCaller reader = PageCaller.signIn(port, "leitung");
    assertThat(reader.open("/pages/engagements").body()).contains("Pausiert seit", "20.02.2026");
    assertThat(reader.open(page()).body()).contains("Pausen", "Kommunalwahl", "15.06.2026");
    database.sql("delete from pause").update();
    assertThat(reader.open(page()).body()).doesNotContain("Pausen");
  }

  @Test
  void saysWhoLedItBefore() {
    database.sql("""
        insert into handover (id, order_id, engagement, from_person, from_office, to_person, to_office, note,
          tell_municipality, ordered_by, ordered_at, state, settled_at)
        values (gen_random_uuid(), 'order', ?, 'beratung-kiel', 'kiel', 'beratung-schwerin', 'schwerin', 'Elternzeit',
          false, 'leitung', timestamptz '2026-02-20 10:00+01', 'DONE', timestamptz '2026-02-20 10:01+01')""")
        .param(number).update();
    assertThat(PageCaller.signIn(port, "leitung").open(page()).body())
        .contains("Übergaben", "Elternzeit", "Beratung Kiel", "Büro Kiel", "Büro Schwerin");
  }

  @Test
  void aDeputyWorksOnWhatTheirColleagueLeads() {
    PageCaller deputy = PageCaller.signIn(port, "beratung-schwerin-2");
    assertThat(deputy.open("/pages/engagements").body()).doesNotContain(number);
    assertThat(deputy.open(page()).body()).doesNotContain("Notiz festhalten");
    database.sql("""
        insert into deputy (id, person, deputy, starts_on, ends_on, arranged_by, arranged_at)
        values ('absence', 'beratung-schwerin', 'beratung-schwerin-2', date '2026-03-01', date '2026-03-15',
          'beratung-schwerin', timestamptz '2026-02-20 10:00+01')""").update();
    assertThat(deputy.open("/pages/engagements").body()).contains(number);
    assertThat(deputy.open(page()).body()).contains("Notiz festhalten");
    database.sql("delete from deputy").update();
    assertThat(deputy.open("/pages/engagements").body()).doesNotContain(number);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, plan-pause", "beratung-schwerin, hand-over-engagement",
      "leitung, hand-over-engagement", "bueroleitung-schwerin, end-engagement-early"})
  void eachActBeginsWithThisEngagementChosen(String user, String process) {
    String task = PageCaller.signIn(port, user).send(page() + "/acts/" + process, Map.of()).headers()
        .firstValue("Location").orElseThrow().replaceFirst(".*task=", "");
    assertThat(desk.open(user, task).facts().toString()).contains(number);
  }

  private static String page() {
    return "/pages/engagements/" + number;
  }
}
