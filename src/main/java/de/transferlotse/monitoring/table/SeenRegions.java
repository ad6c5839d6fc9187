package de.transferlotse.monitoring.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The regions of a file: each looked at once, and counted. */
final class SeenRegions {

  private static final class Seen {
    private TableRegion region;
    private int rows;
  }

  private final Map<String, Seen> seen = new HashMap<>();
  private final Regions facts;
  private final Notices notices;

  SeenRegions(Regions facts, Notices notices) {
    this.facts = facts;
    this.notices = notices;
  }

  TableRegion of(String key, String name, Place place) {
    Seen entry = seen.get(key);
    if (entry == null) {
      check(key, name, place);
      entry = new Seen();
      seen.put(key, entry);
    }
    entry.rows++;
    if (entry.region == null || !entry.region.name().equals(name)) {
      entry.region = new TableRegion(key, name);
    }
    return entry.region;
  }

  Existence existence(TableRegion region, TableTime time) {
    return region == TableRegion.NONE ? Existence.EXISTED : facts.existence(region.key(), time);
  }

  private void check(String key, String name, Place place) {
    if (RegionKeys.lostItsZero(key)) {
      throw place.fault(key, "Der Gebietsschlüssel {} hat seine führende Null verloren, wohl in einer Tabellenkalkulation. "
          + "Bitte die unveränderte Datei nehmen.");
    }
    if (key.isEmpty()) {
      throw place.fault(name, "Hier fehlt der Gebietsschlüssel zu {}.");
    }
    if (!facts.known(key)) {
      notices.add(place, "Das Gebiet " + key + " („" + name + "“) ist nicht bekannt. Seine Werte bleiben erhalten.");
    }
  }

  /** A flat file has no end marker, but gives each region as many rows; if not, rows may have been lost. */
  Optional<String> uneven() {
    int most = seen.values().stream().mapToInt(one -> one.rows).max().orElse(0);
    return seen.values().stream().filter(one -> one.rows < most).min(Comparator.comparing(one -> one.region.key()))
        .map(one -> "Nicht für jedes Gebiet gibt es gleich viele Zeilen (" + one.region.key() + ": " + one.rows + ", andere: "
            + most + "). Die Datei kann abgeschnitten oder ein Ausschnitt sein.");
  }
}
