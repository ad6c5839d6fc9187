package de.transferlotse.monitoring.profile;

/** Says what is meant by the means of a Kreistyp. */
final class MeanWords {

  private MeanWords() {}

  static String of(ProfileContent content) {
    return "Kreistyp: Mittel der Kommunen des Typs „" + content.subject().type() + "“ (BBSR 2020) in "
        + String.join(" und ", content.comparedLands()) + ", diese Kommune eingeschlossen, soweit wir ihren Wert kennen."
        + " Gewichtet: Größere Kommunen zählen mehr, nach der jeweils genannten Größe. Einfach: Jede Kommune zählt gleich.";
  }
}
