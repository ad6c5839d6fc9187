package de.transferlotse.correspondence.smtp;

/** What became of an attempt; {@code reason} is German, holds no address, and is null when the server accepted. */
public record Outcome(Kind kind, String reason) {

  /** UNCLEAR: everything was handed over, but the server's answer never came. */
  public enum Kind { ACCEPTED, REFUSED_FOR_NOW, REFUSED_FOR_GOOD, UNCLEAR }

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
}
