package de.transferlotse.agreement;

import de.transferlotse.municipality.Municipality;
import java.util.Arrays;
import java.util.List;

/** A Kommune as a party to a contract: „der Landkreis“ in its cases, and the words for who represents it. */
record Party(Municipality municipality, String noun, boolean feminine) {

  static Party of(Municipality municipality) {
    String noun = municipality.kind().noun();
    return new Party(municipality, noun, noun.equals("Stadt"));
  }

  /** „der Landkreis“. */
  String nominative() {
    return (feminine ? "die " : "der ") + noun;
  }

  /** „des Landkreises“. */
  String genitive() {
    return feminine ? "der " + noun : "des " + noun + "es";
  }

  /** „dem Landkreis“. */
  String dative() {
    return (feminine ? "der " : "dem ") + noun;
  }

  /** „den Landkreis“. */
  String accusative() {
    return (feminine ? "die " : "den ") + noun;
  }

  /** „Der Landkreis“. */
  String nominativeFirst() {
    return capitalised(nominative());
  }

  /** The functions of which one represents the Kommune: „Landrätin“, „Landrat“. */
  List<String> heads() {
    return Arrays.asList(municipality.head().label().split(" oder "));
  }

  /** „den Landrat“, or both words while nobody said which. */
  String headAccusative(String head) {
    int known = heads().indexOf(head);
    return known < 0 ? municipality.head().accusative() : municipality.head().accusative().split(" oder ")[known];
  }

  /** „Landrat“, or both words while nobody said which. */
  String headLabel(String head) {
    return heads().contains(head) ? head : municipality.head().label();
  }

  static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
