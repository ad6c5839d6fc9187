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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The larger charts of a profile; one whose figures are not known is left out. */
final class Drawings {

  private static final int MOST_RUNS = 3;

  private final ProfileContent content;
  private final int width;

  Drawings(ProfileContent content, int width) {
    this.content = content;
    this.width = width;
  }

  List<Drawing> all() {
    return Stream.of(population(), new LeaversDrawing(content, width).drawing(), youthUnemployment())
        .flatMap(Optional::stream).toList();
  }

  private Optional<Drawing> population() {
    return content.whole("A1").filter(figure -> FigureRuns.sparkline(figure).drawable()).map(figure -> {
      List<Run> runs = FigureRuns.of(figure).stream()
          .map(run -> run.label().isEmpty() ? new Run(figure.label(), run.spots()) : run).toList();
      runs = runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size());
      var chart = new LineChart(figure.label() + " " + content.subject().name(), figure.unit(), width, runs);
      String gap = runs.size() < 2 ? "" : " Die Linie ist unterbrochen, wo eine andere Zählung beginnt: Werte auf der Basis"
          + " verschiedener Zensus lassen sich nicht vergleichen.";
      String axis = chart.startsAboveZero() ? " Die senkrechte Achse beginnt nicht bei null." : "";
      return new Drawing(figure.label(), chart.svg(), List.of("Stand", figure.unit()), figure.trend().stream()
          .map(point -> List.of(point.asOf(), FigureTexts.value(point, figure.decimals()))).toList(),
          figure.unit() + "." + gap + axis, sources(List.of(figure)));
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
      var chart = new ComparisonBars(figure.label() + " " + latest.asOf(), width, items);
      return new Drawing(figure.label(), chart.svg(), List.of("Gebiet", latest.asOf()),
          items.stream().map(item -> List.of(item.label(), item.text())).toList(),
          "In " + unit(figure) + ", " + latest.asOf() + ".", sources(List.of(figure)));
    });
  }

  private static Item item(String label, BigDecimal number, Figure figure, boolean own) {
    return new Item(label, number, GermanNumber.of(number, figure.decimals(), figure.unit()), own);
  }

  private static String unit(Figure figure) {
    return figure.unit().equals("%") ? "Prozent" : figure.unit();
  }

  private String sources(List<Figure> figures) {
    return sources(content, figures);
  }

  static String sources(ProfileContent content, List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.sources().stream()).distinct()
        .map(source -> String.valueOf(content.sources().indexOf(source) + 1)).collect(Collectors.joining(", "));
  }
}
