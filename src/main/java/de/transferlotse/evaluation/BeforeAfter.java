package de.transferlotse.evaluation;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.chart.BeforeAfterChart;
import de.transferlotse.document.chart.Series;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws both ratings of an engagement side by side, each under the month in which it was agreed. */
@Component
public class BeforeAfter {

  private final Ratings ratings;

  BeforeAfter(Ratings ratings) {
    this.ratings = ratings;
  }

  /** @param ratedBefore day of the first agreed rating, {@code null} if there is none */
  public record Drawing(String svg, LocalDate ratedBefore, LocalDate ratedAfter) {}

  public Drawing draw(String number, Impact impact) {
    LocalDate before = ratings.of(number, Round.BEFORE, Rater.CONSOLIDATED).ratedOn();
    LocalDate after = ratings.of(number, Round.AFTER, Rater.CONSOLIDATED).ratedOn();
    List<ComponentChange> changes = impact.changes();
    var chart = new BeforeAfterChart("Stufen der Kernkomponenten vorher und nachher",
        changes.stream().map(ComponentChange::title).toList(),
        new Series(month(before), changes.stream().map(ComponentChange::before).toList()),
        new Series(month(after), changes.stream().map(ComponentChange::after).toList()));
    return new Drawing(chart.svg(), before, after);
  }

  private static String month(LocalDate day) {
    return day == null ? "ohne Angabe" : GermanDates.month(day);
  }
}
