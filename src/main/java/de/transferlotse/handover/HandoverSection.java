package de.transferlotse.handover;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.municipality.Offices;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import de.transferlotse.workforce.Staff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who led an engagement one after the other, in its record. */
@Component
@Order(210)
class HandoverSection implements RecordSection {

  private final Handovers handovers;
  private final Staff staff;
  private final Offices offices;

  HandoverSection(Handovers handovers, Staff staff, Offices offices) {
    this.handovers = handovers;
    this.staff = staff;
    this.offices = offices;
  }

  @Override
  public String title() {
    return "Übergaben";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Am", "Von", "An", "Notiz").orElse(null);
    handovers.of(engagement.number()).forEach(handover -> table.row(
        Cell.of(OfficeTime.dayOf(handover.settledAt())),
        person(handover.fromPerson()).with(handover.changesOffice() ? office(handover.fromOffice()) : null),
        person(handover.toPerson()).with(handover.changesOffice() ? office(handover.toOffice()) : null),
        Cell.of(handover.note())));
    return table;
  }

  private Cell person(String id) {
    return Cell.of(id == null ? null : staff.nameOf(id));
  }

  private String office(String id) {
    return offices.of(id).name();
  }
}
