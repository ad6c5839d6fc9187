package de.transferlotse.agreement;

/** Where an agreement stands; the names are what the table holds. */
public enum AgreementState {
  DRAFT, SIGNED, REFUSED
}
