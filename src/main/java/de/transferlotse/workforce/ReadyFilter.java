package de.transferlotse.workforce;

import java.util.List;
import org.camunda.bpm.engine.task.TaskQuery;

/** A filter that everybody in these groups finds in the Tasklist. */
record ReadyFilter(String name, String description, List<StaffGroup> groups, TaskQuery query) {}
