package de.transferlotse.monitoring;

import de.transferlotse.monitoring.MonitoringSource.Delivery;
import de.transferlotse.monitoring.MonitoringSource.Finding;
import de.transferlotse.monitoring.MonitoringSource.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where the data come from, what was delivered, and every check of it. */
@Service
@Transactional
public class MonitoringSources {

  private final JdbcClient database;
  private final JdbcTemplate batches;
  private final Clock clock;

  MonitoringSources(JdbcClient database, JdbcTemplate batches, Clock clock) {
    this.database = database;
    this.batches = batches;
    this.clock = clock;
  }

  /** The sources of an engagement, in the order in which they were named. */
  public List<MonitoringSource> of(String number) {
    return database.sql("""
        select source.*, array(select position from monitoring_source_question where source_id = source.id
            order by position) as questions, latest.round, latest.plausible, latest.checked, latest.finding,
          latest.checked_on
        from monitoring_source source
        left join lateral (select * from monitoring_check where source_id = source.id order by round desc limit 1)
          latest on true
        where source.number = ? and source.term = current_term(source.number) order by source.position""")
        .param(number).query(new SourceMapper()).list();
  }

  /** Names the sources in the place of earlier ones. */
  public void name(String number, List<Named> sources) {
    database.sql("delete from monitoring_source where number = ? and term = current_term(number)").param(number)
        .update();
    var rows = new ArrayList<Object[]>();
    var links = new ArrayList<Object[]>();
    for (Named source : sources) {
      UUID id = UUID.randomUUID();
      rows.add(new Object[] {id, number, rows.size() + 1, source.kind().name(), source.name(), source.department(),
          source.function(), source.requestedUntil()});
      source.questions().forEach(position -> links.add(new Object[] {id, number, position}));
    }
    batches.batchUpdate("""
        insert into monitoring_source (id, number, position, kind, name, department, function, requested_until)
        values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    batches.batchUpdate("insert into monitoring_source_question (source_id, number, position) values (?, ?, ?)", links);
  }

  public void deliver(List<Delivery> deliveries) {
    batches.batchUpdate("""
        update monitoring_source set received_on = ?, data_as_of = ?, missing_reason = ?, remark = ? where id = ?""",
        deliveries.stream().map(one -> new Object[] {one.receivedOn(), one.dataAsOf(), one.missingReason(),
            one.remark(), one.sourceId()}).toList());
  }

  /** Adds a round of checks; earlier ones stay. */
  public void check(List<Finding> findings) {
    batches.batchUpdate("""
        insert into monitoring_check (source_id, round, plausible, checked, finding, checked_on)
        select ?, coalesce(max(round), 0) + 1, ?, ?, ?, ? from monitoring_check where source_id = ?""",
        findings.stream().map(one -> new Object[] {one.sourceId(), one.plausible(), one.checked(), one.finding(),
            LocalDate.now(clock), one.sourceId()}).toList());
  }
}
