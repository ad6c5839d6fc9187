package de.transferlotse.briefing;

import de.transferlotse.calendar.OfficeTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the weekly digests tell, and remembers who had theirs. What rests is nobody's work at present. */
@Repository
class DigestRows {

  private final JdbcClient database;

  DigestRows(JdbcClient database) {
    this.database = database;
  }

  boolean hasHad(String person, LocalDate week) {
    return database.sql("select exists (select from weekly_digest where person = ? and week = ?)").params(person, week)
        .query(Boolean.class).single();
  }

  /** False if this person's week was summed up before; waits for another node that does it at this moment. */
  boolean begin(String person, LocalDate week, Instant now) {
    return database.sql("insert into weekly_digest (person, week, written_at) values (?, ?, ?) on conflict do nothing")
        .params(person, week, Timestamp.from(now)).update() == 1;
  }

  /**
   * The tasks of a person, and all of the engagements that they lead.
   *
   * @param leaders themselves and those in whose place they work
   */
  List<DigestTask> tasks(String person, Collection<String> leaders) {
    return database.sql("""
        select task.id_ as task_id, task.name_ as name, task.task_def_key_ as task_key, task.proc_def_id_ as definition,
          definition.name_ as process_name, engagement.number, municipality.name as municipality,
          (task.due_date_::timestamptz at time zone 'Europe/Berlin')::date as due,
          coalesce(task.assignee_ = :person, false) as own
        from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
          join act_re_procdef definition on definition.id_ = task.proc_def_id_
          left join engagement on engagement.number = process.business_key_
          left join municipality on municipality.key = engagement.municipality_key
        where task.suspension_state_ = 1 and (task.assignee_ = :person or engagement.consultant in (:leaders))
        order by task.due_date_ nulls last, municipality.name, task.name_, task.id_""")
        .param("person", person).param("leaders", leaders).query(DigestTask.class).list();
  }

  /** @param offices ids; {@code all} for those of every office */
  List<DigestEngagement> engagements(Collection<String> offices, boolean all, LocalDate today) {
    return database.sql("""
        with late as (
          select process.business_key_ as number, count(*) as overdue,
            min((task.due_date_::timestamptz at time zone 'Europe/Berlin')::date) as oldest,
            bool_or(exists (select from escalation where task_id = task.id_ and stage = 'MANAGERS')) as to_managers,
            bool_or(exists (select from escalation where task_id = task.id_ and stage = 'OFFICE_MANAGEMENT')) as to_office
          from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
          where task.suspension_state_ = 1 and task.due_date_ < :today and process.business_key_ is not null
          group by process.business_key_)
        select engagement.number, engagement.phase, municipality.name as municipality,
          exists (select from act_ru_execution resting
            where resting.business_key_ = engagement.number and resting.suspension_state_ = 2) as rests,
          coalesce(late.overdue, 0) as overdue, late.oldest, coalesce(late.to_managers, false) as to_managers,
          coalesce(late.to_office, false) as to_office,
          (select count(*) from incident where incident.engagement = engagement.number and closed_at is null) as incidents
        from engagement join municipality on municipality.key = engagement.municipality_key
          left join late on late.number = engagement.number
        where engagement.ended_on is null and (:all or engagement.office_id = any(:offices))
        order by municipality.name, engagement.number""")
        .param("all", all).param("offices", offices.toArray(String[]::new))
        .param("today", Timestamp.from(OfficeTime.instant(today.atStartOfDay()))).query(DigestEngagement.class).list();
  }
}
