package de.transferlotse.migration.process;

import de.transferlotse.migration.ItemState;
import de.transferlotse.migration.MigrationItems;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process moves next, one step for each. */
@Component("migrationItemIds")
public class MigrationItemIds {

  private final MigrationItems items;

  MigrationItemIds(MigrationItems items) {
    this.items = items;
  }

  public List<String> planned(String processInstance) {
    return in(processInstance, ItemState.PLANNED);
  }

  public List<String> returning(String processInstance) {
    return in(processInstance, ItemState.RETURNING);
  }

  private List<String> in(String processInstance, ItemState state) {
    return items.in(processInstance, Set.of(state)).stream().map(item -> item.id().toString()).toList();
  }
}
