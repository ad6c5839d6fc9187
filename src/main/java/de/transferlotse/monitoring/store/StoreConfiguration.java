package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.table.OfficialTables;
import de.transferlotse.monitoring.table.ReadingLimits;
import de.transferlotse.monitoring.table.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regions, the reader and the catalogue, each once. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  Regions regions() {
    return Regions.bundled();
  }

  @Bean
  OfficialTables officialTables(Regions regions) {
    return new OfficialTables(regions, ReadingLimits.usual());
  }

  @Bean
  IndicatorCatalogue indicatorCatalogue() {
    return IndicatorCatalogue.load();
  }
}
