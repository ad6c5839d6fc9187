package de.transferlotse.answer.web;

import de.transferlotse.platform.AgencySettings;
import org.springframework.stereotype.Component;

/** Our name at the head of each page. */
@Component
class AgencyName {

  private final AgencySettings agency;

  AgencyName(AgencySettings agency) {
    this.agency = agency;
  }

  public String value() {
    return agency.name();
  }
}
