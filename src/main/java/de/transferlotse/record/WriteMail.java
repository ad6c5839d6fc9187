package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the page on which a mail to the Kommune is worded freely. */
@Component
@Order(5)
class WriteMail implements RecordAct {

  @Override
  public String label() {
    return "E-Mail schreiben";
  }

  @Override
  public String path() {
    return "correspondence/new";
  }

  @Override
  public boolean fits(Engagement engagement) {
    return engagement.isOpen();
  }
}
