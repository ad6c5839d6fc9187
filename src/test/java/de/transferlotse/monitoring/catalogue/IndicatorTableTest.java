package de.transferlotse.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the handbook's tables of all indicators; {@code -Dindicators.record=true} writes them anew. */
class IndicatorTableTest {

  private static final Path TABLE = Path.of("docs/handbuch/indikatoren.md");
  private static final String HEAD = """
      # Alle Indikatoren

      Diese Seite entsteht aus dem Katalog (Version %s). Die Kennungen sind unsere eigenen. „Tabelle“ heißt: aus dieser Tabelle der
      [Regionaldatenbank](../betrieb/quellen-und-lizenz.md); sie gilt auch in ihren Fassungen mit „-B“. „Eigene Daten“ nennt die
      Kommune selbst; sie sieht nur, wer eine Begleitung dieser Kommune lesen darf. „berechnet“ heißt: Die Anwendung rechnet selbst,
      so, wie es in der Spalte „Formel“ steht.

      Zusammenfassen: „summierbar“ heißt, dass sich Werte mehrerer Kommunen addieren lassen; bei „gewichtetes Mittel“ zählt jede
      Kommune so viel, wie der Nenner groß ist; was „nicht zusammenfassbar“ ist, lässt sich nur nebeneinanderstellen. Die meisten
      Kennzahlen beschreiben und werten nicht („ohne Wertung“).
      """;

  private final IndicatorCatalogue catalogue = IndicatorCatalogue.load();

  @Test
  void theHandbookListsEachIndicatorWithAllItsFigures() throws IOException {
    String table = HEAD.formatted(catalogue.version()) + Arrays.stream(Theme.values()).map(this::area).collect(Collectors.joining());
    if (Boolean.getBoolean("indicators.record")) {
      Files.writeString(TABLE, table);
    }

    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  private String area(Theme theme) {
    List<Indicator> indicators = catalogue.indicators().stream().filter(one -> one.theme() == theme).toList();
    var lines = new ArrayList<>(List.of("", "## " + theme.label(), "",
        "| Kennung | Kennzahl | Einheit | Formel | Woher | Zeit | Zusammenfassen | Richtung |", "|---|---|---|---|---|---|---|---|"));
    indicators.stream().flatMap(one -> lines(one).stream()).forEach(lines::add);
    List<String> remarks = remarks(indicators);
    if (!remarks.isEmpty()) {
      lines.add("");
      lines.add("Was die Werte einschränkt:");
      lines.add("");
      lines.addAll(remarks);
    }
    return String.join("\n", lines) + "\n";
  }

  /** One line for the indicator itself if it has several figures, then one for each. */
  private List<String> lines(Indicator one) {
    var lines = new ArrayList<String>();
    List<CatalogueFigure> figures = figures(one);
    if (figures.size() > 1) {
      lines.add("| **%s** | **%s** | | | | | | |".formatted(one.id(), one.name()));
    }
    figures.forEach(figure -> lines.add("| %s | %s | %s | %s | %s | %s | %s | %s |".formatted(figure.id().text(), figure.label(),
        figure.definition().unit(), figure.definition().formula(), origin(figure), one.time(), figure.definition().aggregation().label(),
        figure.definition().direction().label())));
    return lines;
  }

  private List<CatalogueFigure> figures(Indicator one) {
    Stream<FigureId> described = one.figures().stream().map(figure -> new FigureId(one.id(), figure.meaning()));
    return Stream.concat(described, one.given().stream()).distinct().map(id -> catalogue.figure(id).orElseThrow()).toList();
  }

  private static String origin(CatalogueFigure figure) {
    if (figure.calculation().isPresent()) {
      return "berechnet aus " + figure.operands().stream().distinct().map(FigureId::text).collect(Collectors.joining(", "));
    }
    if (figure.definition().own() || !figure.indicator().official()) {
      return "eigene Daten: " + figure.indicator().ownData();
    }
    List<String> tables = tables(figure);
    return (tables.size() == 1 ? "Tabelle " : "Tabellen ") + String.join(", ", tables);
  }

  /** Those that are known to have its column; all of the indicator's where nobody has seen the headings yet. */
  private static List<String> tables(CatalogueFigure figure) {
    List<SourceTable> all = figure.indicator().tables();
    List<SourceTable> known = all.stream().filter(table ->
        table.columns().stream().anyMatch(column -> column.meaning().equals(figure.id().meaning()))).toList();
    return (known.isEmpty() ? all : known).stream()
        .map(table -> table.code() + (table.period().isEmpty() ? "" : " (" + table.period() + ")")).toList();
  }

  /** Each once, with all indicators for which it holds. */
  private static List<String> remarks(List<Indicator> indicators) {
    Map<String, List<String>> by = new LinkedHashMap<>();
    for (Indicator one : indicators) {
      one.breaks().forEach(broken -> by.computeIfAbsent(", ab %d: %s".formatted(broken.year(), broken.note()),
          key -> new ArrayList<>()).add(one.id()));
      one.rounding().forEach(rounding -> by.computeIfAbsent(": " + rounding.note(), key -> new ArrayList<>()).add(one.id()));
    }
    return by.entrySet().stream().map(remark -> "- %s%s".formatted(String.join(", ", remark.getValue()), remark.getKey())).toList();
  }
}
