package de.transferlotse.contactchange;

import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Salutation;

/** The new contact as a person enters it. Personal data. */
public record Successor(ContactFunction function, Salutation salutation, String name, String email, String phone,
    boolean receivesMail) {

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Successor[" + function + "]";
  }
}
