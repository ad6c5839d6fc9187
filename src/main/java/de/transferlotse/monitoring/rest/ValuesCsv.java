package de.transferlotse.monitoring.rest;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.SpreadsheetText;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values as a German spreadsheet opens them: UTF-8 with a byte order mark, semicolons, decimal commas, and no text that a
 * program could run.
 */
final class ValuesCsv {

  static final List<String> HEADINGS = List.of("Schlüssel", "Gebiet", "Indikator", "Kennzahl", "Bezeichnung", "Teil", "Zeit",
      "Erster Tag", "Letzter Tag", "Zensus", "Wert", "Warum er fehlt", "Eintrag der Tabelle", "Bedeutung des Eintrags",
      "Kennzeichen", "Einheit", "Eigene Daten", "Quelle", "Datei", "Zeile", "Abgerufen");

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

  private ValuesCsv() {}

  static String of(List<ValueAnswer> values) {
    return Stream.concat(Stream.of(HEADINGS), values.stream().map(ValuesCsv::cells))
        .map(cells -> cells.stream().map(ValuesCsv::quoted).collect(Collectors.joining(";", "", LINE_END)))
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static List<String> cells(ValueAnswer one) {
    String number = one.number() == null ? "" : one.number().toPlainString().replace('.', ',');
    return Stream.of(text(one.municipality()), text(one.municipalityName()), text(one.indicator()), text(one.figure()),
        text(one.label()), text(one.aspect()), text(one.period()), one.firstDay().toString(), one.lastDay().toString(),
        text(one.basis()), number, text(one.missing()), text(one.raw()), text(one.marker().label()),
        one.flags().stream().map(Flag::label).collect(Collectors.joining(", ")), text(one.unit()), one.own() ? "ja" : "nein",
        text(one.source()), text(one.file()), String.valueOf(one.line()), MOMENT.format(OfficeTime.at(one.retrieved()))).toList();
  }

  private static String text(String text) {
    return text == null ? "" : SpreadsheetText.harmless(text);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(character -> character == ';' || character == '"' || character == '\n' || character == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
