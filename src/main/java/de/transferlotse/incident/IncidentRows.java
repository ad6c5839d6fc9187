package de.transferlotse.incident;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps one row for each open cause and what stands still for it. */
@Repository
class IncidentRows {

  private static final String INCIDENT =
      "select id, type, process_name, activity_name, explanation, engagement, opened_at from incident ";

  private final JdbcClient database;

  IncidentRows(JdbcClient database) {
    this.database = database;
  }

  /** The process that repaired a cause, and whether a person has just asked for it. */
  record Closed(String repairProcess, boolean repairing) {}

  /** The new row, or nothing if this cause is open already: the step is added to it then. */
  Optional<Incident> open(StoppedStep step, String explanation, Instant now) {
    UUID id = UUID.randomUUID();
    boolean isNew = database.sql("""
        insert into incident (id, type, process_key, process_name, activity_id, activity_name, cause, explanation, engagement,
          opened_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, (select number from engagement where number = ?), ?) on conflict do nothing""")
        .params(id, step.type(), step.processKey(), step.processName(), step.activityId(), step.activityName(), step.error(),
            explanation, step.number(), Timestamp.from(now)).update() == 1;
    database.sql("""
        insert into incident_part (type, configuration, incident)
        select type, ?, id from incident where type = ? and process_key = ? and activity_id = ? and cause = ?
          and coalesce(engagement, '') = coalesce((select number from engagement where number = ?), '') and closed_at is null
        on conflict do nothing""")
        .params(step.configuration(), step.type(), step.processKey(), step.activityId(), step.error(), step.number()).update();
    return isNew ? Optional.of(of(id)) : Optional.empty();
  }

  private Incident of(UUID id) {
    return database.sql(INCIDENT + "where id = ?").param(id).query(Incident.class).single();
  }

  Optional<Incident> repairedBy(String process) {
    return database.sql(INCIDENT + "where repair_process = ?").param(process).query(Incident.class).optional();
  }

  void repairBy(UUID incident, String process) {
    database.sql("update incident set repair_process = ? where id = ?").params(process, incident).update();
  }

  /** Marks the cause as being repaired by a person, and gives what stands still for it. */
  List<String> repeat(String process) {
    database.sql("update incident set repairing = true where repair_process = ?").param(process).update();
    return database.sql("""
        select configuration from incident_part part join incident on incident.id = part.incident
        where repair_process = ? order by configuration""").param(process).query(String.class).list();
  }

  /** Takes out what runs again or is gone; gives the cause if that was the last of it. */
  Optional<Closed> close(String type, String configuration, Instant now) {
    return database.sql("delete from incident_part where type = ? and configuration = ? returning incident")
        .params(type, configuration).query(UUID.class).optional()
        .flatMap(incident -> database.sql("""
            update incident set closed_at = ? where id = ? and not exists (select from incident_part where incident = incident.id)
            returning repair_process, repairing""").params(Timestamp.from(now), incident).query(Closed.class).optional());
  }

  long open() {
    return database.sql("select count(*) from incident where closed_at is null").query(Long.class).single();
  }
}
