package de.transferlotse.monitoring.profile;

import de.transferlotse.document.chart.Sparkline;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import java.util.List;

/**
 * A figure as a line of a table, written as people read it.
 *
 * @param within    the figure of which it is a part and below which it stands, {@code null} if it is none
 * @param missing   why there is no value, {@code null} if there is one
 * @param younger   whether its time was not over on the day of the profile, so that nobody could have known it then
 * @param trend     its course as a drawing, {@code null} if there is but one value
 * @param workedOut whether it stands in no source but is worked out of them
 * @param sources   numbers in the list of sources
 * @param notes     letters of the notes below the tables, empty without notes
 */
public record FigureRow(String within, String label, String unit, String value, String missing, String asOf,
                        boolean younger, String trend, String land, String germany, String weighted, String plain,
                        boolean workedOut, List<Integer> sources, String notes) {

  /** @param below whether the figure that contains it has a line in the same table */
  static FigureRow of(Figure figure, ProfileContent content, boolean below, SourceList sources, String notes) {
    Comparison with = figure.comparison();
    Sparkline line = FigureRuns.sparkline(figure, content.name(figure));
    String within = below ? content.containing(figure).map(Figure::label).orElse(null) : null;
    String label = within == null ? content.name(figure)
        : FigureTexts.of(FigureTexts.lower(figure.label()), figure.aspect());
    int decimals = figure.decimals();
    return new FigureRow(within, label, figure.unit(), GermanNumber.of(figure.latest().number(), decimals),
        figure.latest().number() == null ? figure.latest().missing() : null, figure.latest().asOf(),
        figure.latest().year() >= content.madeOn().getYear(), line.drawable() ? line.svg() : null, GermanNumber.of(with.land(), decimals),
        GermanNumber.of(with.germany(), decimals), GermanNumber.of(with.typeWeighted(), decimals),
        GermanNumber.of(with.typePlain(), decimals), SourceList.workedOut(figure), sources.numbers(List.of(figure)), notes);
  }

  /** „1, 2“, or „nach 1, 2“. */
  public String origin() {
    return (workedOut ? "nach " : "") + String.join(", ", sources.stream().map(String::valueOf).toList());
  }

  /** „Personen, 31.12.2024 [a]“; why a value is missing stands here, where there is room for it. */
  public String remark() {
    return unit + ", " + asOf + (younger ? " *" : "") + (missing == null ? "" : "; " + missing)
        + (notes.isEmpty() ? "" : " [" + notes + "]");
  }
}
