package de.transferlotse.document;

import de.transferlotse.document.chart.BarChart;
import de.transferlotse.document.chart.Series;
import de.transferlotse.document.docx.DocxWriter;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.document.pdf.SignatureLine;
import de.transferlotse.support.PageTemplates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Invented but plausible facts about a real Landkreis, long enough to show page breaks and tables. */
public final class Samples {

  public static final List<String> COMPONENTS = List.of("K1 Strategische Ziele", "K2 Datenbasierung",
      "K3 Interne Kooperation", "K4 Externe Kooperation", "K5 Koordination", "K6 Qualitätsentwicklung",
      "K7 Öffentlichkeit");

  private Samples() {
  }

  public static PdfRenderer renderer() {
    return new PdfRenderer(PageTemplates.engine());
  }

  public static DocumentHead head(String title, LocalDate date) {
    return new DocumentHead(title, "TNO-2026-014", "Landkreis Ludwigslust-Parchim", "Transferagentur Nord-Ost",
        "Büro Schwerin", date);
  }

  public static BarChart ratings() {
    return new BarChart("Einschätzungen je Kernkomponente", COMPONENTS, List.of(
        new Series("Kommune", List.of(2, 3, 2, 2, 1, 1, 2)),
        new Series("Transferagentur", List.of(1, 1, 1, 2, 1, 0, 2)),
        new Series("abgestimmt", List.of(1, 2, 2, 2, 1, 0, 2))));
  }

  public static byte[] report() {
    return renderer().render("sample-report", head("Ergebnisbericht zur Ausgangslage", LocalDate.of(2026, 10, 5)),
        Map.of("chart", ratings().svg(), "rows", rows()));
  }

  public static byte[] agreement() {
    return renderer().render("sample-agreement", head("Zielvereinbarung (Entwurf)", LocalDate.of(2026, 11, 16)),
        Map.of("goals", goals(), "signatures", List.of(
            new SignatureLine("Landkreis Ludwigslust-Parchim", "", "Landrat"),
            new SignatureLine("Transferagentur Nord-Ost", "", "Leitung"))));
  }

  public static byte[] agreementDocx() {
    return new DocxWriter(head("Zielvereinbarung (Entwurf)", LocalDate.of(2026, 11, 16)))
        .paragraph("zwischen dem Landkreis Ludwigslust-Parchim, vertreten durch den Landrat, und der Transferagentur "
            + "Nord-Ost, vertreten durch die Leitung.")
        .heading("§ 1 Gegenstand und Grundlage")
        .paragraph("Grundlage ist der Beschluss des Kreistages vom 10. Dezember 2026 (Drucksache BV 2026/187).")
        .heading("§ 2 Ziele")
        .table(List.of(6, 32, 23, 26, 13), List.of("Nr.", "Ziel", "Kernkomponente", "Indikator und Zielwert", "Termin"),
            goals().stream().map(goal -> List.of(String.valueOf(goal.number()), goal.text(), goal.component(),
                goal.indicator(), DateTimeFormatter.ofPattern("dd.MM.yyyy").format(goal.due()))).toList())
        .source("Ausgangswerte: Ergebnisbericht vom 5. Oktober 2026.")
        .heading("§ 3 Leistungen der Transferagentur")
        .numbered(List.of("Beratung vor Ort in Parchim, in der Regel einmal im Monat;",
            "Qualifizierung der Fachkräfte zum Bildungsmonitoring an vier Tagen im Jahr;"))
        .heading("§ 4 Leistungen des Landkreises")
        .numbered(List.of("eine Vollzeitstelle Bildungsmanagement, zunächst befristet bis 31. Dezember 2028;",
            "Zugang zu den Daten der Fachdienste Bildung, Jugend und Soziales, soweit das Recht es zulässt."))
        .subheading("Ansprechpersonen")
        .bullets(List.of("Bildungsbüro des Landkreises", "Büro Schwerin der Transferagentur"))
        .signatures(new SignatureLine("Landkreis Ludwigslust-Parchim", "", "Landrat"),
            new SignatureLine("Transferagentur Nord-Ost", "", "Leitung"))
        .bytes();
  }

  public record Row(String component, int self, int agency, int agreed, String reason) {
  }

  public record Goal(int number, String text, String component, String indicator, LocalDate due) {
  }

  private static List<Row> rows() {
    return List.of(
        new Row(COMPONENTS.get(0), 2, 1, 1,
            "Leitbild von 2017 ohne Beschluss und Messgrößen; Teilziele nur im Fachdienst Bildung."),
        new Row(COMPONENTS.get(1), 3, 1, 2,
            "Schulentwicklungsplan und ein Teilbericht Kita liegen vor, ein Datenkonzept ist begonnen."),
        new Row(COMPONENTS.get(2), 2, 1, 2,
            "Arbeitsgruppe Bildung und Jugend tagt seit März 2026 alle acht Wochen, noch ohne Mandat."),
        new Row(COMPONENTS.get(3), 2, 2, 2,
            "Netzwerk Schule und Wirtschaft mit Kammer und Agentur für Arbeit; Schulaufsicht ist Gast."),
        new Row(COMPONENTS.get(4), 1, 1, 1,
            "0,5 Stelle Bildungskoordination, befristet bis Dezember 2027."),
        new Row(COMPONENTS.get(5), 1, 0, 0,
            "Bisher keine Überprüfung von Wirkungen; Evaluation der Ferienangebote ist geplant."),
        new Row(COMPONENTS.get(6), 2, 2, 2,
            "Bildungskonferenz im November 2025 in Ludwigslust mit 84 Teilnehmenden."));
  }

  public static List<Goal> goals() {
    return List.of(
        new Goal(1, "Der Kreistag beschließt Bildungsziele mit Maßnahmen und Messgrößen.", "K1 Strategische Ziele",
            "Beschluss liegt vor, mindestens fünf Ziele mit Messgröße", LocalDate.of(2028, 3, 31)),
        new Goal(2, "Ein fortschreibbares Bildungsmonitoring entsteht; der erste Bericht behandelt Übergänge.",
            "K2 Datenbasierung", "Bericht veröffentlicht und im Bildungsausschuss behandelt", LocalDate.of(2028, 9, 30)),
        new Goal(3, "Eine Steuerungsrunde unter Leitung des Landrats verbindet Bildung, Jugend und Soziales.",
            "K3 Interne Kooperation", "Geschäftsordnung in Kraft, vier Sitzungen im Jahr", LocalDate.of(2027, 6, 30)),
        new Goal(4, "Der Anteil der Abgänge ohne Hauptschulabschluss sinkt.", "K6 Qualitätsentwicklung",
            "von 12,4 % (2023) auf höchstens 10,5 %", LocalDate.of(2029, 7, 31)));
  }
}
