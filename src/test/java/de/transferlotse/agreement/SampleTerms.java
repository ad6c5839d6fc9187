package de.transferlotse.agreement;

import de.transferlotse.rating.CoreComponent;
import java.time.LocalDate;
import java.util.List;

/** What a Landkreis and a city might agree on; all dates lie after the clock of the tests. */
public final class SampleTerms {

  public static final LocalDate START = LocalDate.of(2026, 6, 1);
  public static final LocalDate END = LocalDate.of(2029, 5, 31);

  private SampleTerms() {}

  public static AgreementTerms ludwigslustParchim() {
    return terms(List.of(
        new Goal(CoreComponent.K1, "Der Kreistag beschließt Bildungsziele mit Maßnahmen und Messgrößen.",
            "Beschluss des Kreistags", "mindestens fünf Ziele mit Messgröße", LocalDate.of(2028, 3, 31)),
        new Goal(CoreComponent.K2, "Ein fortschreibbares Bildungsmonitoring entsteht; der erste Bericht behandelt die"
            + " Übergänge nach der Schule.", "Bericht im Bildungsausschuss behandelt", "ein Bericht, danach alle zwei"
            + " Jahre", LocalDate.of(2028, 9, 30)),
        new Goal(CoreComponent.K3, "Eine Steuerungsrunde verbindet Bildung, Jugend und Soziales.",
            "Sitzungen je Kalenderjahr", "vier", LocalDate.of(2027, 6, 30)),
        new Goal(CoreComponent.K6, "Weniger junge Menschen verlassen die Schule ohne Abschluss.",
            "Anteil der Abgänge ohne Hauptschulabschluss", "höchstens 10,5 % (2023: 12,4 %)",
            LocalDate.of(2029, 3, 31))),
        "Landrat", "Kreisentwicklungskonzept von 2024, Handlungsfeld Bildung",
        "eine Vollzeitstelle Bildungsmanagement, befristet bis zum 31. Mai 2029\n0,5 Stelle Bildungsmonitoring",
        "Der Landkreis");
  }

  public static AgreementTerms luebeck() {
    return terms(List.of(
        new Goal(CoreComponent.K2, "Die Stadt führt ihre Bildungsdaten kleinräumig zusammen.",
            "Stadtteile mit Bildungsprofil", "alle zehn Stadtteile", LocalDate.of(2028, 12, 31)),
        new Goal(CoreComponent.K4, "Schulen, Träger und Wirtschaft arbeiten in einem Netzwerk Übergang zusammen.",
            "Kooperationsverträge", "zwölf", LocalDate.of(2027, 12, 31)),
        new Goal(CoreComponent.K7, "Die Bürgerschaft berät jährlich über den Stand der Bildung.",
            "Befassung im Jahr", "eine", LocalDate.of(2027, 10, 31))), null, null,
        "eine Vollzeitstelle im Bildungsbüro", "Die Stadt");
  }

  private static AgreementTerms terms(List<Goal> goals, String head, String basis, String staff, String party) {
    return new AgreementTerms(START, END, goals, new AgreementClauses(head, basis,
        "Leitung des Fachdienstes Bildung\nBildungsmanagement", "Berater:in im zuständigen Büro",
        "Beratung vor Ort, in der Regel einmal im Monat\nQualifizierung der Fachkräfte zum Bildungsmonitoring",
        staff, "Daten der Fachbereiche Bildung, Jugend und Soziales, soweit das Recht es zulässt",
        party + " stellt Räume und Technik bereit.", party + " stellt die Fachkräfte für die Steuerungsrunde frei.",
        "Die Steuerungsrunde tagt alle drei Monate.\nDie Ansprechpersonen stimmen sich einmal im Monat ab.",
        "Vertrauliche Informationen bleiben auch nach dem Ende der Laufzeit vertraulich.",
        "Beide Seiten dürfen das Logo der anderen Seite nach deren Gestaltungsregeln nutzen.",
        "Jede Seite kann die Vereinbarung mit einer Frist von drei Monaten zum Quartalsende schriftlich kündigen.",
        null));
  }
}
