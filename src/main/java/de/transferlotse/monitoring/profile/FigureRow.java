package de.transferlotse.monitoring.profile;

import de.transferlotse.document.chart.Sparkline;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;

/**
 * A figure as a line of a table, written as people read it.
 *
 * @param missing why there is no value, {@code null} if there is one
 * @param younger whether its time was not over on the day of the profile, so that nobody could have known it then
 * @param trend   its course as a drawing, {@code null} if there is but one value
 * @param sources numbers in the list of sources
 * @param notes   letters of the notes below the table, empty without notes
 */
public record FigureRow(String label, String unit, String value, String missing, String asOf, boolean younger,
                        String trend, String land, String germany, String weighted, String plain, String sources,
                        String notes) {

  static FigureRow of(Figure figure, int year, String sources, String notes) {
    Comparison with = figure.comparison();
    Sparkline line = FigureRuns.sparkline(figure);
    int decimals = figure.decimals();
    return new FigureRow(FigureTexts.name(figure), figure.unit(), GermanNumber.of(figure.latest().number(), decimals),
        figure.latest().number() == null ? figure.latest().missing() : null, figure.latest().asOf(),
        figure.latest().year() >= year, line.drawable() ? line.svg() : null, GermanNumber.of(with.land(), decimals),
        GermanNumber.of(with.germany(), decimals), GermanNumber.of(with.typeWeighted(), decimals),
        GermanNumber.of(with.typePlain(), decimals), sources, notes);
  }
}
