package de.transferlotse.correspondence;

import java.util.Locale;

/** Where a mail stands. Only waiting mails are ever sent by themselves. */
public enum MailState {
  WAITING("wartet"),
  SENDING("sendet"),
  SENT("gesendet"),
  UNCLEAR("unklar"),
  FAILED("fehlgeschlagen"),
  DISCARDED("verworfen");

  private final String label;

  MailState(String label) {
    this.label = label;
  }

  /** As a person reads it. */
  public String label() {
    return label;
  }

  /** As the table stores it. */
  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
