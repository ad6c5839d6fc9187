package de.transferlotse.monitoring.own;

import java.util.List;

/** What stands on the sheet that explains the template. */
final class TemplateHelp {

  private TemplateHelp() {}

  static List<String> sentences(String municipality) {
    return List.of(
        "Diese Vorlage gilt nur für: " + municipality + ".",
        "1. Füllen Sie auf dem Blatt „" + TemplateShape.SHEET + "“ die hellen Felder aus, so viele Sie haben. Je Zeile steht eine "
            + "Angabe, je Spalte ein Jahr. Was schon bei uns eingetragen ist, steht darin; Sie können es berichtigen.",
        "2. Schreiben Sie Zahlen mit Komma und ohne Einheit, zum Beispiel 1234 oder 12,5. Eine Null heißt genau null.",
        "3. Gibt es zu einem Jahr keine Angabe, schreiben Sie k. A. in das Feld. Ein leeres Feld ändert nichts.",
        "4. Nennen Sie in jeder Zeile, die Sie ausfüllen, das Amt oder die Stelle, von der die Zahlen stammen, zum Beispiel "
            + "„Gesundheitsamt, Einschulungsuntersuchung“. Bitte keine Namen, Telefonnummern oder E-Mail-Adressen.",
        "5. Bitte keine Formeln: Kopieren Sie gerechnete Zahlen und fügen Sie sie als Werte ein. Verbinden Sie keine Zellen, und "
            + "ändern Sie weder die Jahre noch die Kennungen.",
        "6. Speichern Sie die Datei als Excel-Arbeitsmappe (XLSX) und geben Sie sie Ihrer Beratung. Bevor etwas gespeichert wird, "
            + "zeigt eine Vorschau, was neu ist und was sich ändert.",
        "Schuljahre zählen nach dem Jahr, in dem sie beginnen; Absolvierende nach dem Jahr, in dem das Schuljahr endet. Zu welcher "
            + "Zeit eine Zahl gehört, steht in der Spalte „" + TemplateShape.TIME + "“.");
  }
}
