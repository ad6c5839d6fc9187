package de.transferlotse.monitoring.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All Kommunen of the agency, by what they are compared. */
final class Territories {

  /** Key of Germany in tables. */
  static final String GERMANY = "DG";

  private final Map<String, Territory> byKey = new LinkedHashMap<>();
  private final Map<String, List<Territory>> byLand;

  Territories(Collection<Territory> all) {
    all.forEach(one -> byKey.put(one.key(), one));
    byLand = all.stream().collect(Collectors.groupingBy(Territory::land));
  }

  /** Keys of all regions whose values are needed: the Kommunen, their Länder and Germany. */
  Set<String> regions() {
    var keys = new LinkedHashSet<>(byKey.keySet());
    keys.addAll(byLand.keySet());
    keys.add(GERMANY);
    return keys;
  }

  Collection<Territory> all() {
    return byKey.values();
  }

  Territory of(String key) {
    return byKey.get(key);
  }

  /** Those of a Land in this year; none if the key is not that of a Land. */
  List<Territory> ofLand(String land, int year) {
    return byLand.getOrDefault(land, List.of()).stream().filter(one -> one.in(year)).toList();
  }

  /** Those of the same type, itself included. */
  List<Territory> alike(Territory one) {
    return byKey.values().stream().filter(other -> other.type() == one.type()).toList();
  }
}
