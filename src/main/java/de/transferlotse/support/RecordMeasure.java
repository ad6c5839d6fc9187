package de.transferlotse.support;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Phase;
import de.transferlotse.record.RecordAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets people record a measure from the record, whatever task is open. */
@Component
@Order(20)
class RecordMeasure implements RecordAct {

  static final String PATH = "measures";

  @Override
  public String label() {
    return "Unterstützungsmaßnahme festhalten";
  }

  @Override
  public String path() {
    return PATH;
  }

  /** From the day on which the Kommune was taken on until the closing begins, whose papers count the measures. */
  @Override
  public boolean fits(Engagement engagement) {
    return engagement.state() == EngagementState.ACTIVE && engagement.phase() != Phase.CLOSING;
  }
}
