package de.transferlotse.monitoring.web;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.RecordAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the Kommunenprofil as it is today, at any time. */
@Component
@Order(25)
class OpenProfile implements RecordAct {

  @Override
  public String label() {
    return "Kommunenprofil ansehen";
  }

  @Override
  public String path() {
    return "profile";
  }

  @Override
  public boolean fits(Engagement engagement) {
    return true;
  }
}
