package de.transferlotse.answer.web;

import de.transferlotse.platform.AgencySettings;
import de.transferlotse.platform.Logo;
import org.springframework.stereotype.Component;

/** Our name at the head of each page, and the logo that stands in its place if there is one. */
@Component
class AgencyName {

  private final AgencySettings agency;
  private final Logo logo;

  AgencyName(AgencySettings agency, Logo logo) {
    this.agency = agency;
    this.logo = logo;
  }

  public String value() {
    return agency.name();
  }

  public Logo logo() {
    return logo;
  }
}
