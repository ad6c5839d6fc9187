package de.transferlotse.municipality;

import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link Contact} as a person enters it; it is checked and tidied before it is stored. */
public record ContactEntry(String municipalityKey, ContactFunction function, Salutation salutation, String name,
    String email, String phone, boolean receivesMail, LocalDate validFrom, LocalDate validTo,
    LocalDate remindersPausedUntil) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PHONE = 40;

  /** Of somebody who is reminded like all others. */
  public ContactEntry(String municipalityKey, ContactFunction function, Salutation salutation, String name,
      String email, String phone, boolean receivesMail, LocalDate validFrom, LocalDate validTo) {
    this(municipalityKey, function, salutation, name, email, phone, receivesMail, validFrom, validTo, null);
  }

  /** @throws Rejection (invalid) if something is missing or cannot be */
  Contact checked(UUID id, String knownMunicipality) {
    required(function, "Bitte wählen Sie die Funktion der Kontaktperson aus.");
    required(validFrom, "Bitte geben Sie an, ab wann der Kontakt gilt.");
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw Rejection.invalid("Der Kontakt kann nicht enden, bevor er beginnt.");
    }
    return new Contact(id, knownMunicipality, function, salutation == null ? Salutation.OHNE : salutation,
        oneLine(name, LONGEST_NAME, "Der Name"), EmailAddress.of(email).value(),
        oneLine(phone, LONGEST_PHONE, "Die Telefonnummer"), receivesMail, validFrom, validTo,
        remindersPausedUntil);
  }

  private static void required(Object value, String message) {
    if (value == null) {
      throw Rejection.invalid(message);
    }
  }

  private static String oneLine(String entered, int longest, String what) {
    if (entered == null || entered.isBlank()) {
      return null;
    }
    String text = entered.strip();
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw Rejection.invalid(what + " darf keinen Zeilenumbruch und keine Steuerzeichen enthalten.");
    }
    if (text.length() > longest) {
      throw Rejection.invalid("%s darf höchstens %d Zeichen lang sein.".formatted(what, longest));
    }
    return text;
  }

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "ContactEntry[" + municipalityKey + ", " + function + "]";
  }
}
