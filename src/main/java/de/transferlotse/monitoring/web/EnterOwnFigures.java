package de.transferlotse.monitoring.web;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.RecordAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the page of own data, at any time. */
@Component
@Order(30)
class EnterOwnFigures implements RecordAct {

  @Override
  public String label() {
    return "Eigene Daten eintragen";
  }

  @Override
  public String path() {
    return "own-figures";
  }

  @Override
  public boolean fits(Engagement engagement) {
    return true;
  }
}
