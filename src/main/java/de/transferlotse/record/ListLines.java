package de.transferlotse.record;

import de.transferlotse.record.process.OpenTask;
import de.transferlotse.record.process.OpenTasks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines of a page: one statement for the page, one for its tasks, one for each column of another module. */
@Component
class ListLines {

  private final EngagementList list;
  private final OpenTasks tasks;
  private final List<RecordColumn> columns;

  ListLines(EngagementList list, OpenTasks tasks, List<RecordColumn> columns) {
    this.list = list;
    this.tasks = tasks;
    this.columns = columns;
  }

  /** @param further whether there is another page */
  record Page(List<ListLine> lines, boolean further) {}

  List<String> columns() {
    return columns.stream().map(RecordColumn::title).toList();
  }

  Page of(Readers.Reader reader, ListRequest request) {
    List<ListedEngagement> found = list.page(reader, request);
    List<ListedEngagement> shown = found.subList(0, Math.min(found.size(), EngagementList.PAGE));
    List<String> numbers = shown.stream().map(ListedEngagement::number).toList();
    Map<String, OpenTask> next = tasks.of(numbers).stream()
        .collect(Collectors.toMap(OpenTask::number, Function.identity(), (first, later) -> first));
    List<Map<String, String>> more = columns.stream().map(column -> column.of(numbers)).toList();
    return new Page(shown.stream().map(one -> new ListLine(one, next.get(one.number()),
        more.stream().map(column -> column.get(one.number())).collect(Collectors.toList()))).toList(),
        found.size() > shown.size());
  }
}
