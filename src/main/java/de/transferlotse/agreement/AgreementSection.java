package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agreements of an engagement in its record, one after the other. */
@Component
@Order(100)
class AgreementSection implements RecordSection {

  private final Agreements agreements;

  AgreementSection(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String title() {
    return "Zielvereinbarungen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Vereinbarung", "Laufzeit", "Stand").orElse("Noch keine Zielvereinbarung.");
    agreements.all(engagement.number()).forEach(agreement -> table.row(name(agreement),
        Cell.of(GermanDates.inFigures(agreement.startsOn()) + " bis " + GermanDates.inFigures(agreement.endsOn())),
        Cell.of(state(agreement))));
    return table;
  }

  private static Cell name(Agreement agreement) {
    Cell name = Cell.of(agreement.sequence() + ". Zielvereinbarung");
    return agreement.signedDocument() == null ? name : name.linked("/pages/documents/" + agreement.signedDocument());
  }

  private static String state(Agreement agreement) {
    return switch (agreement.state()) {
      case DRAFT -> agreement.version() == 0 ? "in Arbeit" : "in Arbeit, " + agreement.version() + ". Fassung";
      case SIGNED -> "unterzeichnet, in Kraft seit " + GermanDates.inFigures(agreement.inForceOn());
      case REFUSED -> "nicht zustande gekommen";
    };
  }
}
