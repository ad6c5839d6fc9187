package de.transferlotse.monitoring.own;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.input.PlainText;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.OwnEntry;
import de.transferlotse.monitoring.store.OwnValues;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Takes a Kommune's own values as people type them, one at a time. */
@Service
public class OwnFigures {

  /** The first year for which a value may be entered. */
  public static final int FIRST_YEAR = 1990;

  private final AskedFigures asked;
  private final OwnValues values;
  private final Clock clock;

  OwnFigures(AskedFigures asked, OwnValues values, Clock clock) {
    this.asked = asked;
    this.values = values;
    this.clock = clock;
  }

  /** As it was typed. */
  public record Typed(String figure, String year, String value, String source, String remark) {}

  /**
   * Enters a value or corrects it.
   *
   * @return false if it stood there already
   * @throws Rejection (invalid) naming the field and the text found
   */
  public boolean record(String municipality, Typed typed, String user) {
    AskedFigure figure = asked.find(FigureId.of(PlainText.of(typed.figure)))
        .orElseThrow(() -> Rejection.invalid("Angabe: Bitte wählen Sie aus, was Sie eintragen."));
    int year = year(PlainText.of(typed.year));
    String value = PlainText.of(typed.value);
    if (value.isEmpty()) {
      throw Rejection.invalid("Wert: Bitte geben Sie eine Zahl an, oder „" + OwnEntry.NONE + "“, wenn es keine gibt.");
    }
    BigDecimal number = at("Wert", () -> GermanNumber.of(value, figure.decimals()));
    String source = at("Quelle", () -> OwnText.source(typed.source));
    String remark = at("Anmerkung", () -> OwnText.remark(typed.remark));
    return values.record(municipality, new OwnEntry(figure.id(), figure.unit(), year, number, source, remark, 0, 0), user);
  }

  /** The last year for which a value may be entered. */
  public int lastYear() {
    return OfficeTime.dayOf(clock.instant()).getYear();
  }

  private int year(String typed) {
    if (!typed.matches("\\d{4}")) {
      throw Rejection.invalid("Jahr: Bitte geben Sie ein Jahr mit vier Ziffern an.");
    }
    int year = Integer.parseInt(typed);
    if (year < FIRST_YEAR || year > lastYear()) {
      throw Rejection.invalid("Jahr: Möglich sind %d bis %d.".formatted(FIRST_YEAR, lastYear()));
    }
    return year;
  }

  private static <T> T at(String field, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Rejection refused) {
      throw Rejection.invalid(field + ": " + refused.getMessage());
    }
  }
}
