package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the page on which documents are added, also when no task asks for one. */
@Component
@Order(10)
class AddDocument implements RecordAct {

  @Override
  public String label() {
    return "Dokument hinzufügen";
  }

  @Override
  public String path() {
    return "documents";
  }

  @Override
  public boolean fits(Engagement engagement) {
    return true;
  }
}
