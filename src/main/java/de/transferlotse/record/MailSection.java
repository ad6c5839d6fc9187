package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.engagement.Engagement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was sent to the Kommune, to which function, and whether it arrived at the server. */
@Component
@Order(40)
class MailSection implements RecordSection {

  private final MailLog mails;

  MailSection(MailLog mails) {
    this.mails = mails;
  }

  @Override
  public String title() {
    return "E-Mails";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Betreff", "An", "Stand", "Vom").orElse("Noch keine E-Mails.");
    mails.of(engagement.number()).forEach(mail -> table.row(
        Cell.of(mail.subject()).linked(MailPage.address(engagement.number(), mail.id())),
        Cell.of(mail.function()), Cell.of(mail.standing()),
        Cell.of(OfficeTime.dayOf(mail.sentAt() == null ? mail.createdAt() : mail.sentAt()))));
    return table;
  }
}
