package de.transferlotse.workforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps the Tasklist's ready-made filters as this release defines them, once the processes are deployed that some of them
 * are computed from. Filters under other names are left alone.
 */
@Service
public class TaskFilters {

  private static final List<Map<String, String>> CARD = List.of(
      Map.of("name", "municipalityName", "label", "Kommune"),
      Map.of("name", "phase", "label", "Phase"),
      Map.of("name", "number", "label", "Nummer"));

  private final FilterService filters;
  private final ReadyFilters ready;
  private final ModelledTasks models;
  private final Grants grants;
  private final OneAtATime oneAtATime;

  TaskFilters(FilterService filters, ReadyFilters ready, ModelledTasks models, Grants grants, OneAtATime oneAtATime) {
    this.filters = filters;
    this.ready = ready;
    this.models = models;
    this.grants = grants;
    this.oneAtATime = oneAtATime;
  }

  /** Brings the filters to the state of the deployed processes; may be repeated. */
  @EventListener(ApplicationStartedEvent.class)
  public void install() {
    oneAtATime.run(() -> {
      List<ReadyFilter> wanted = ready.all(models.forOneRole(), models.waitingForMunicipality());
      for (int position = 0; position < wanted.size(); position++) {
        save(wanted.get(position), position);
      }
    });
  }

  private void save(ReadyFilter wanted, int position) {
    Filter filter = filters.createTaskFilterQuery().filterName(wanted.name()).list().stream().findFirst()
        .orElseGet(() -> filters.newTaskFilter(wanted.name()));
    filter.setQuery(wanted.query());
    filter.setProperties(properties(wanted, position));
    String id = filters.saveFilter(filter).getId();
    wanted.groups().forEach(group -> grants.ensure(Grant.of(group, Resources.FILTER, id, Permissions.READ)));
  }

  private static Map<String, Object> properties(ReadyFilter wanted, int position) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("description", wanted.description());
    properties.put("priority", position);
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put("variables", CARD);
    return properties;
  }
}
