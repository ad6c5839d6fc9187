package de.transferlotse.agreement;

/** Who signs. */
public enum Side {
  MUNICIPALITY, AGENCY
}
