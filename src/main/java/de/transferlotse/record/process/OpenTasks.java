package de.transferlotse.record.process;

import de.transferlotse.engine.form.TaskWork;
import de.transferlotse.workforce.TaskProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of engagements, also those that rest. */
@Component
public class OpenTasks {

  private static final String TASKS = """
      select task.id_, instance.business_key_, task.name_, task.due_date_, task.proc_def_id_, task.task_def_key_,
        task.suspension_state_ = 2 as rests,
        coalesce(nullif(trim(concat(person.first_, ' ', person.last_)), ''), task.assignee_) as assignee_name,
        (select min(team.name_) from act_ru_identitylink link join act_id_group team on team.id_ = link.group_id_
         where link.task_id_ = task.id_ and link.type_ = 'candidate') as group_name
      from act_ru_task task
        join act_ru_execution instance on instance.id_ = task.proc_inst_id_
        left join act_id_user person on person.id_ = task.assignee_
      where instance.business_key_ in (:numbers)
      order by rests, task.due_date_ nulls last, task.create_time_, task.id_""";

  private final JdbcClient database;
  private final RepositoryService repository;
  private final TaskWork work;

  OpenTasks(JdbcClient database, RepositoryService repository, TaskWork work) {
    this.database = database;
    this.repository = repository;
    this.work = work;
  }

  /** Of all these engagements, the first due first, and last what rests. */
  public List<OpenTask> of(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    // Each look at a model asks for the right to do so: once for all tasks of a kind.
    Map<String, BpmnModelInstance> models = new HashMap<>();
    return database.sql(TASKS).param("numbers", numbers).query((row, index) -> task(row, models)).list();
  }

  /** Whether the person who is signed in may work on it. */
  public boolean mayWork(OpenTask task) {
    return work.may(task.id());
  }

  private OpenTask task(ResultSet row, Map<String, BpmnModelInstance> models) throws SQLException {
    Timestamp due = row.getTimestamp("due_date_");
    return new OpenTask(row.getString("id_"), row.getString("business_key_"), row.getString("name_"),
        due == null ? null : due.toInstant(), row.getString("assignee_name"), row.getString("group_name"),
        awaited(models.computeIfAbsent(row.getString("proc_def_id_"), repository::getBpmnModelInstance),
            row.getString("task_def_key_")), row.getBoolean("rests"));
  }

  private static String awaited(BpmnModelInstance model, String taskKey) {
    BaseElement task = model.getModelElementById(taskKey);
    return TaskProperty.WAITS_FOR.of(task).map(party -> party.equals("council") ? "Gremium" : "Kommune").orElse(null);
  }
}
