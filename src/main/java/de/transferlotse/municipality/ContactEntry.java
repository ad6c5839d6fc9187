package de.transferlotse.municipality;

import java.time.LocalDate;

/** A {@link Contact} as a person enters it; {@link Contacts#record} checks and tidies it. */
public record ContactEntry(String municipalityKey, ContactFunction function, Salutation salutation, String name,
    String email, String phone, boolean receivesMail, LocalDate validFrom, LocalDate validTo) {

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "ContactEntry[" + municipalityKey + ", " + function + "]";
  }
}
