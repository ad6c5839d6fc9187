package de.transferlotse.monitoring.table;

import de.transferlotse.monitoring.table.KeyColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns before the figures of a classic table. They have no headings: the first row shows which of them holds the
 * time, which the region's key with its name after it, and that the others are attributes.
 */
final class ClassicKeys {

  private static final int NONE = -1;

  private final OpenTable table;
  private final List<Role> roles;
  private final int time;
  private final int region;
  private List<Attribute> last = List.of();

  private ClassicKeys(OpenTable table, List<Role> roles) {
    this.table = table;
    this.roles = roles;
    this.time = roles.indexOf(Role.TIME);
    this.region = roles.indexOf(Role.REGION_KEY);
  }

  static ClassicKeys of(Row row, int count, OpenTable table) {
    var roles = new ArrayList<Role>();
    for (int at = 0; at < count; at++) {
      roles.add(role(row.text(at), roles));
    }
    if (!roles.contains(Role.TIME)) {
      table.time(row.text(0), 1);
    }
    return new ClassicKeys(table, roles);
  }

  private static Role role(String text, List<Role> before) {
    if (!before.isEmpty() && before.get(before.size() - 1) == Role.REGION_KEY) {
      return Role.REGION_NAME;
    }
    if (!before.contains(Role.TIME) && TableTime.of(text).isPresent()) {
      return Role.TIME;
    }
    boolean key = RegionKeys.isKey(text) || RegionKeys.lostItsZero(text);
    return key && !before.contains(Role.REGION_KEY) ? Role.REGION_KEY : Role.ATTRIBUTE;
  }

  int count() {
    return roles.size();
  }

  List<KeyColumn> columns() {
    return roles.stream().map(role -> new KeyColumn(role, "")).toList();
  }

  TableTime time(Row row) {
    return table.time(row.text(time), time + 1);
  }

  TableRegion region(Row row) {
    if (region == NONE) {
      return TableRegion.NONE;
    }
    boolean named = region + 1 < roles.size();
    return table.region(row.text(region), named ? row.text(region + 1) : "", region + 1);
  }

  List<Attribute> attributes(Row row) {
    List<Attribute> found = IntStream.range(0, roles.size()).filter(at -> roles.get(at) == Role.ATTRIBUTE)
        .mapToObj(at -> new Attribute("", "", "", row.text(at))).toList();
    last = found.equals(last) ? last : found;
    return last;
  }

  /** What the row is about, without the region's name, which never decides. */
  long hash(Row row) {
    Hash hash = Hash.start();
    for (int at = 0; at < roles.size(); at++) {
      if (roles.get(at) != Role.REGION_NAME) {
        hash.with(row.text(at));
      }
    }
    return hash.end();
  }

  String words(Row row) {
    return String.join(", ", IntStream.range(0, roles.size()).filter(at -> roles.get(at) != Role.REGION_NAME)
        .mapToObj(row::text).toList());
  }
}
