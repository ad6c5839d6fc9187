package de.transferlotse.monitoring.web;

import de.transferlotse.monitoring.table.Regions;
import org.springframework.stereotype.Component;

/** Names of regions for people; the key where we know none. */
@Component
public class RegionNames {

  private final Regions regions;

  RegionNames(Regions regions) {
    this.regions = regions;
  }

  /** e.g. „Schwerin, kreisfreie Stadt (13004)“. */
  public String of(String key) {
    return regions.name(key).map(name -> name + " (" + key + ")").orElse(key.isEmpty() ? "ohne Gebiet" : "Gebiet " + key);
  }
}
