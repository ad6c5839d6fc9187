package de.transferlotse.monitoring.profile;

import de.transferlotse.document.chart.ComparisonBars;
import de.transferlotse.document.chart.ComparisonBars.Item;
import de.transferlotse.document.chart.LineChart;
import de.transferlotse.document.chart.Run;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The larger charts of a profile; one whose figures are not known is left out. */
final class Drawings {

  private static final int MOST_RUNS = 3;

  private final ProfileContent content;
  private final ChartRoom room;
  private final SourceList sources;

  Drawings(ProfileContent content, ChartRoom room) {
    this.content = content;
    this.room = room;
    this.sources = new SourceList(content);
  }

  List<Drawing> all() {
    return Stream.of(population(), youthUnemployment(), new LeaversDrawing(content, room).drawing())
        .flatMap(Optional::stream).toList();
  }

  private Optional<Drawing> population() {
    return content.whole("A1").filter(figure -> FigureRuns.sparkline(figure, figure.label()).drawable()).map(figure -> {
      List<Run> runs = FigureRuns.of(figure).stream()
          .map(run -> run.label().isEmpty() ? new Run(figure.label(), run.spots()) : run).toList();
      runs = runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size());
      var chart = new LineChart(figure.label() + " " + content.subject().name(), figure.unit(), room.half(), runs);
      String gap = runs.size() < 2 ? "" : " Die Linie ist unterbrochen, wo eine andere Zählung beginnt: Werte auf der Basis"
          + " verschiedener Zensus lassen sich nicht vergleichen.";
      String axis = chart.startsAboveZero() ? " Die senkrechte Achse beginnt nicht bei null." : "";
      int left = Math.max(0, figure.trend().size() - room.rows());
      String earlier = left == 0 ? "" : " Frühere Zahlen stehen in der Tabelle (XLSX).";
      return new Drawing(figure.label(), chart.svg(), false, false, List.of("Stand", figure.unit()), figure.trend().stream()
          .skip(left).map(point -> List.of(point.asOf(), FigureTexts.value(point, figure.decimals()))).toList(),
          figure.unit() + "." + gap + axis + earlier, sources.of(figure));
    });
  }

  private Optional<Drawing> youthUnemployment() {
    return content.whole("A10").filter(figure -> figure.latest().number() != null).map(figure -> {
      Comparison with = figure.comparison();
      Point latest = figure.latest();
      var items = new ArrayList<Item>();
      items.add(item(content.subject().name(), latest.number(), figure, true));
      items.add(item(content.subject().land(), with.land(), figure, false));
      items.add(item("Deutschland", with.germany(), figure, false));
      if (with.typeWeighted() != null) {
        items.add(item("Kreistyp, gewichtetes Mittel", with.typeWeighted(), figure, false));
      }
      if (with.typePlain() != null) {
        items.add(item("Kreistyp, einfaches Mittel", with.typePlain(), figure, false));
      }
      var chart = new ComparisonBars(figure.label() + ", " + latest.asOf(), room.half(), items);
      return new Drawing(figure.label(), chart.svg(), false, true, List.of("Gebiet", latest.asOf()),
          items.stream().map(item -> List.of(item.label(), item.text())).toList(),
          "In " + unit(figure) + ", " + latest.asOf() + ".", sources.of(figure));
    });
  }

  private static Item item(String label, BigDecimal number, Figure figure, boolean own) {
    return new Item(label, number, GermanNumber.of(number, figure.decimals(), figure.unit()), own);
  }

  private static String unit(Figure figure) {
    return figure.unit().equals("%") ? "Prozent" : figure.unit();
  }
}
