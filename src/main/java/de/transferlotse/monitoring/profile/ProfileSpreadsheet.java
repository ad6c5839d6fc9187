package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import de.transferlotse.monitoring.profile.SheetRows.Heading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** Writes all figures of a Kommunenprofil as XLSX, a row for each figure and time, to be worked with. */
final class ProfileSpreadsheet {

  static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String APPLICATION = "Transferlotse";
  private static final String VERSION = "1.0";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
  private static final List<Heading> FIGURES = List.of(new Heading("Kennung", 12), new Heading("Themenfeld", 26),
      new Heading("Kennzahl", 38), new Heading("Teil", 22), new Heading("Jahr", 8), new Heading("Stand", 24),
      new Heading("Basis", 16), new Heading("Wert", 13), new Heading("Einheit", 16), new Heading("Grund, falls der Wert fehlt", 22),
      new Heading("Land", 13), new Heading("Deutschland", 13), new Heading("Mittel des Kreistyps, gewichtet", 17),
      new Heading("Gewicht", 20), new Heading("Mittel des Kreistyps, einfach", 17),
      new Heading("Kommunen im Mittel", 12), new Heading("Hinweise", 50), new Heading("Quelle", 60));
  private static final List<Heading> REMARKS = List.of(new Heading("Was", 30), new Heading("Wozu", 42),
      new Heading("Text", 110));

  private final ProfileContent content;

  private ProfileSpreadsheet(ProfileContent content) {
    this.content = content;
  }

  static byte[] write(ProfileContent content) {
    var bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
      workbook.properties().setTitle(content.head().title() + " " + content.subject().name())
          .setCompany(content.head().organisation());
      var spreadsheet = new ProfileSpreadsheet(content);
      spreadsheet.figures(new SheetRows(workbook, "Kennzahlen", FIGURES));
      spreadsheet.remarks(new SheetRows(workbook, "Quellen und Hinweise", REMARKS));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return SteadyZip.of(bytes.toByteArray(), content.madeOn());
  }

  private void figures(SheetRows rows) {
    for (ThemeFigures theme : content.themes()) {
      for (Figure figure : theme.figures()) {
        for (Point point : figure.trend()) {
          rows.next();
          point(rows, theme, figure, point);
        }
      }
    }
  }

  private void point(SheetRows rows, ThemeFigures theme, Figure figure, Point point) {
    rows.text(figure.id().text()).text(theme.theme().name() + " " + theme.title()).text(content.label(figure))
        .text(figure.aspect()).year(point.year()).text(point.asOf()).text(point.basis())
        .number(point.number(), figure.decimals()).text(figure.unit()).text(point.missing());
    comparison(rows, figure, point);
    rows.text(String.join(" ", figure.notes())).text(String.join(" ", figure.sources()));
  }

  /** Others are known for the latest time only. */
  private static void comparison(SheetRows rows, Figure figure, Point point) {
    if (point != figure.latest()) {
      rows.blank(6);
      return;
    }
    Comparison with = figure.comparison();
    int decimals = figure.decimals();
    rows.number(with.land(), decimals).number(with.germany(), decimals).number(with.typeWeighted(), decimals)
        .text(with.typeWeighted() == null ? null : with.weight()).number(with.typePlain(), decimals).year(with.typeCount());
  }

  private void remarks(SheetRows rows) {
    ProfileSubject subject = content.subject();
    remark(rows, "Kommune", subject.name(), "Gemeindeschlüssel " + subject.key() + ", " + subject.land() + ", "
        + subject.type() + " (BBSR 2020)");
    remark(rows, "Anlass", content.occasion(), content.head().organisation() + ", " + content.head().office()
        + ", Begleitung " + content.head().number() + ", " + DAY.format(content.madeOn()));
    remark(rows, "Katalog der Kennzahlen", "", "Version " + content.catalogueVersion());
    content.sources().forEach(source -> remark(rows, "Quelle", "", source));
    content.figures().forEach(figure -> figure.notes()
        .forEach(note -> remark(rows, "Hinweis", content.name(figure), note)));
    Explanation.of(content).forEach(one -> remark(rows, "Rechnung", one.figures(), one.formula()
        + " – Mittel des Kreistyps: " + one.mean()));
    remark(rows, "Mittel des Kreistyps", "", MeanWords.of(content));
    remark(rows, "Fehlende Werte", "", "Eine leere Zelle heißt, dass der Wert fehlt; sie heißt nie null. Warum er fehlt,"
        + " steht daneben. Vergleichswerte stehen nur beim neuesten Stand.");
  }

  private static void remark(SheetRows rows, String what, String about, String text) {
    rows.next().text(what).text(about).text(text);
  }
}
