package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a page of the list in one statement. It looks into the engine's tables itself: what rests there is paused, and
 * asking the engine for each engagement would take a statement for each.
 */
@Repository
class EngagementList {

  static final int PAGE = 20;

  private static final String TREE = """
      tree as (
        select instance.business_key_ as number, bool_or(instance.suspension_state_ = 2) as paused,
          min(task.due_date_) as next_due, count(*) filter (where task.due_date_ < :today) as overdue
        from act_ru_execution instance
          left join act_ru_task task on task.proc_inst_id_ = instance.id_ and task.suspension_state_ = 1
        where instance.business_key_ in (select number from engagement where %s)
        group by instance.business_key_)""";

  private static final String LINES = """
      with %s
      select engagement.number, municipality.name as municipality, office.name as office,
        coalesce(nullif(trim(concat(person.first_, ' ', person.last_)), ''), engagement.consultant) as consultant_name,
        engagement.phase, engagement.state, engagement.ended_on, coalesce(tree.paused, false) as paused,
        coalesce(tree.overdue, 0) as overdue, tree.next_due
      from engagement
        join municipality on municipality.key = engagement.municipality_key
        join office on office.id = engagement.office_id
        left join act_id_user person on person.id_ = engagement.consultant
        left join tree on tree.number = engagement.number
      where %s
      order by engagement.ended_on desc nulls first, tree.next_due nulls last, engagement.number
      limit :limit offset :offset""";

  private final JdbcClient database;
  private final SearchedMunicipalities municipalities;
  private final Clock clock;

  EngagementList(JdbcClient database, SearchedMunicipalities municipalities, Clock clock) {
    this.database = database;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** One line more than the page, so that somebody can tell whether there are further ones. */
  List<ListedEngagement> page(Readers.Reader reader, ListRequest request) {
    Map<String, Object> values = new HashMap<>();
    String facts = String.join(" and ", conditions(reader, request, values));
    values.put("today", startOfToday());
    values.put("limit", PAGE + 1);
    values.put("offset", PAGE * request.page());
    return database.sql(LINES.formatted(TREE.formatted(facts), facts + " and " + request.chosenState().ofEngine()))
        .params(values).query(ListedEngagement.class).list();
  }

  private List<String> conditions(Readers.Reader reader, ListRequest request, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>(List.of(request.chosenState().ofTable()));
    if (reader.officeId() != null) {
      conditions.add("(engagement.office_id = :office or engagement.consultant = any(:absent))");
      values.put("office", reader.officeId());
      values.put("absent", reader.absent().toArray(String[]::new));
    }
    request.chosenPhase().ifPresent(phase -> {
      conditions.add("engagement.phase = :phase");
      values.put("phase", phase.name());
    });
    if (ListRequest.NOBODY.equals(request.consultant())) {
      conditions.add("engagement.consultant is null");
    } else if (!request.consultant().isEmpty()) {
      boolean own = request.consultant().equals(reader.user());
      conditions.add("engagement.consultant = any(:consultants)");
      values.put("consultants", own ? reader.selves().toArray(String[]::new) : new String[] {request.consultant()});
    }
    if (!request.text().isEmpty()) {
      conditions.add("(strpos(lower(engagement.number), lower(:text)) > 0"
          + " or engagement.municipality_key = any(:keys))");
      values.put("text", request.text());
      values.put("keys", municipalities.like(request.text()).toArray(String[]::new));
    }
    return conditions;
  }

  /** User ids and names of those who lead an engagement that this reader sees. */
  Map<String, String> consultants(Readers.Reader reader) {
    return database.sql("""
        select distinct engagement.consultant as id,
          coalesce(nullif(trim(concat(person.first_, ' ', person.last_)), ''), engagement.consultant) as name
        from engagement left join act_id_user person on person.id_ = engagement.consultant
        where engagement.consultant is not null and (:office::text is null or engagement.office_id = :office)
        order by 2""")
        .param("office", reader.officeId()).query(Person.class).list().stream()
        .collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one, LinkedHashMap::new));
  }

  private record Person(String id, String name) {}

  private Timestamp startOfToday() {
    Instant now = clock.instant();
    return Timestamp.from(OfficeTime.dayOf(now).atStartOfDay(OfficeTime.ZONE).toInstant());
  }
}
