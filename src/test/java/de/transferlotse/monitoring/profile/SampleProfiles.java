package de.transferlotse.monitoring.profile;

import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.monitoring.catalogue.Direction;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The official figures of a real Kommune, its Land, Germany and the means of its type, as the tables of the Regionaldatenbank
 * give them. Invented are the engagement, the value that is missing and which Kommunen are alike.
 */
final class SampleProfiles {

  static final String CATALOGUE = "2026-1";
  static final String POPULATION_SOURCE = source("Regionaldatenbank Deutschland, Tabelle 12411-01-01-4");
  static final String LEAVERS_SOURCE = source("Regionaldatenbank Deutschland, Tabelle 21111-02-06-4");
  static final String LABOUR_SOURCE = source("Regionaldatenbank Deutschland, Tabelle 13211-02-05-4");
  static final String SCHOOLS_SOURCE = source("Regionaldatenbank Deutschland, Tabelle 21111-01-03-4");
  static final String WORKED_OUT = "Eigene Berechnung nach: ";
  static final String CENSUS_NOTE = "Werte auf Basis des Zensus 2022 sind mit denen auf Basis des Zensus 2011 nicht vergleichbar.";
  static final String LABEL_NOTE = "Bis zur Lieferung für 2023 hieß der Erste Schulabschluss „Hauptschulabschluss“.";
  private static final Comparison ALONE = new Comparison(null, null, null, null, null, 0);

  private SampleProfiles() {}

  static ProfileContent ludwigslustParchim() {
    return content(figures());
  }

  static ProfileContent content(List<Figure> figures) {
    return ProfileContent.of(new DocumentHead("Kommunenprofil", "TNO-2026-014", "Landkreis Ludwigslust-Parchim",
        "Transferagentur Nord-Ost", "Büro Schwerin", LocalDate.of(2026, 3, 2)),
        new ProfileSubject("13076", "Landkreis Ludwigslust-Parchim", "Landkreis", "Mecklenburg-Vorpommern", "Parchim",
            "Dünn besiedelter ländlicher Kreis", null), "Ausgangslage", CATALOGUE,
        List.of("Mecklenburg-Vorpommern", "Schleswig-Holstein"), figures,
        new Neighbours(List.of("Landkreis Vorpommern-Rügen", "Landkreis Mecklenburgische Seenplatte",
            "Landkreis Vorpommern-Greifswald", "Landkreis Rostock", "Kreis Nordfriesland"),
            List.of("Bevölkerungsdichte", "Anteil ohne Ersten Schulabschluss", "Jugendarbeitslosenquote")));
  }

  static List<Figure> figures() {
    return List.of(
        figure("A1", "Bevölkerung", "Personen", 0, "Zahl der Personen nach der Bevölkerungsfortschreibung",
            List.of(new Point(2023, "31.12.2023, Basis Zensus 2011", "Zensus 2011", number("214057"), null),
                new Point(2023, "31.12.2023, Basis Zensus 2022", "Zensus 2022", number("209372"), null),
                new Point(2024, "31.12.2024, Basis Zensus 2022", "Zensus 2022", number("208092"), null)),
            new Comparison(number("1573597"), null, null, null, number("185130.8"), 10), POPULATION_SOURCE, CENSUS_NOTE),
        figure("A3", "Bevölkerungsentwicklung gegenüber dem Vorjahr", "%", 1,
            "(Bevölkerung im Jahr − Bevölkerung im Vorjahr) / Bevölkerung im Vorjahr · 100; beide auf derselben Basis des Zensus",
            List.of(new Point(2024, "31.12.2024 gegenüber 31.12.2023, Basis Zensus 2022", "Zensus 2022", number("-0.61135"), null)),
            new Comparison(number("-0.2816"), null, number("-0.2143"), "Bevölkerung im Vorjahr", number("-0.1736"), 10), WORKED_OUT + POPULATION_SOURCE),
        figure("A8 Dichte", "Bevölkerungsdichte", "Personen je km²", 0, "Bevölkerung / Fläche", List.of(
            new Point(2024, "31.12.2024, Basis Zensus 2022", "Zensus 2022", number("43.6548"), null)),
            new Comparison(number("67.55"), null, number("67.20"), "Fläche", number("237.41"), 10), WORKED_OUT + POPULATION_SOURCE),
        figure("A10 15 bis unter 25 Jahre", "Jugendarbeitslosenquote", "%", 1,
            "Arbeitslose von 15 bis unter 25 Jahren / zivile Erwerbspersonen dieses Alters · 100",
            List.of(new Point(2025, "2025", "", number("7.4"), null)),
            new Comparison(number("9.1"), number("5.7"), number("8.0753"), "Bevölkerung", number("7.77"), 10), LABOUR_SOURCE),
        figure("D2", "Schüler:innen", "Personen", 0, "Zahl der Schüler:innen", List.of(
            new Point(2023, "Schuljahr 2023/24", "", number("20764"), null)),
            new Comparison(number("162981"), number("8819489"), null, null, null, 0), SCHOOLS_SOURCE),
        part("D2", "Schüler:innen", "Gymnasien", new Point(2023, "Schuljahr 2023/24", "", number("4068"), null)),
        part("D2 ausländisch", "Schüler:innen, ausländisch", "Abendschulen und Kollegs",
            new Point(2023, "Schuljahr 2023/24", "", null, "unbekannt oder geheim gehalten")),
        leavers("D4", "Absolvierende und Abgehende allgemeinbildender Schulen", "1748", "14104", "782423"),
        leavers("D4 ohne Ersten Schulabschluss", "Davon ohne Ersten Schulabschluss", "217", "1401", "55708"),
        leavers("D4 mit Erstem Schulabschluss", "Davon mit Erstem Schulabschluss", "234", "1929", "130322"),
        leavers("D4 mit Mittlerem Schulabschluss", "Davon mit Mittlerem Schulabschluss", "815", "6363", "336361"),
        leavers("D4 mit Fachhochschulreife", "Davon mit Fachhochschulreife", "0", "0", "802"),
        leavers("D4 mit Allgemeiner Hochschulreife", "Davon mit Allgemeiner Hochschulreife", "482", "4411", "259230"),
        figure("D5", "Anteil ohne Ersten Schulabschluss", "%", 2,
            "Absolvierende und Abgehende ohne Ersten Schulabschluss (früher Hauptschulabschluss) / alle Absolvierenden und"
                + " Abgehenden · 100; nicht das Quotensummenverfahren der KMK",
            List.of(new Point(2023, "2023", "", number("12.414187643"), null)),
            new Comparison(number("9.9333522"), number("7.1199338"), number("10.4688"), "Absolvierende und Abgehende",
                number("10.46"), 10), WORKED_OUT + LEAVERS_SOURCE, LABEL_NOTE));
  }

  private static Figure leavers(String id, String label, String number, String land, String germany) {
    return figure(id, label, "Personen", 0, "Zahl der Absolvierenden und Abgehenden", List.of(
        new Point(2023, "2023", "", number(number), null)),
        new Comparison(number(land), number(germany), null, null, null, 0), LEAVERS_SOURCE, LABEL_NOTE);
  }

  private static Figure part(String id, String label, String aspect, Point point) {
    return new Figure(FigureId.of(id), label, aspect, "Personen", 0, Direction.NEUTRAL, "Zahl der Schüler:innen",
        List.of(point), ALONE, List.of(SCHOOLS_SOURCE), List.of());
  }

  static Figure figure(String id, String label, String unit, int decimals, String formula, List<Point> trend,
      Comparison comparison, String source, String... notes) {
    return new Figure(FigureId.of(id), label, "", unit, decimals, Direction.NEUTRAL, formula, trend, comparison,
        List.of(source), List.of(notes));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String source(String table) {
    return table + "; Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)";
  }
}
