package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.table.OfficialTables;
import de.transferlotse.monitoring.table.ReadingLimits;
import de.transferlotse.monitoring.table.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader and the catalogue, each once. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  OfficialTables officialTables() {
    return new OfficialTables(Regions.bundled(), ReadingLimits.usual());
  }

  @Bean
  IndicatorCatalogue indicatorCatalogue() {
    return IndicatorCatalogue.load();
  }
}
