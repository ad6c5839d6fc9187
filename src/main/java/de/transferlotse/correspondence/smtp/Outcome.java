package de.transferlotse.correspondence.smtp;

/** What became of an attempt; {@code reason} is German, holds no address, and is null when the server accepted. */
public record Outcome(Kind kind, String reason) {

  /**
   * UNCLEAR: everything was handed over, but the server's answer never came. BROKEN_OFF: the connection ended before that.
   * NOT_LET_IN: the server refuses us, whoever the mail is for.
   */
  public enum Kind { ACCEPTED, REFUSED_FOR_NOW, REFUSED_FOR_GOOD, UNCLEAR, BROKEN_OFF, NOT_LET_IN }

  public static Outcome accepted() {
    return new Outcome(Kind.ACCEPTED, null);
  }

  public static Outcome forNow(String reason) {
    return new Outcome(Kind.REFUSED_FOR_NOW, reason);
  }

  public static Outcome forGood(String reason) {
    return new Outcome(Kind.REFUSED_FOR_GOOD, reason);
  }

  public static Outcome unclear(String reason) {
    return new Outcome(Kind.UNCLEAR, reason);
  }

  public static Outcome brokenOff(String reason) {
    return new Outcome(Kind.BROKEN_OFF, reason);
  }

  public static Outcome notLetIn(String reason) {
    return new Outcome(Kind.NOT_LET_IN, reason);
  }

  /** Whether the server said something about this mail, and so works. */
  public boolean answered() {
    return switch (kind) {
      case ACCEPTED, REFUSED_FOR_NOW, REFUSED_FOR_GOOD -> true;
      case UNCLEAR, BROKEN_OFF, NOT_LET_IN -> false;
    };
  }
}
