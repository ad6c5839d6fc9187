package de.transferlotse.input;

/** Bad input, told to the person in one German sentence; {@link Kind} says which HTTP status answers it. */
public final class Rejection extends RuntimeException {

  /** Why the input is refused, with the HTTP status that says so. */
  public enum Kind {
    INVALID(400), FORBIDDEN(403), UNKNOWN(404), CONFLICT(409);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;

  private Rejection(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What was entered is wrong or missing: 400. */
  public static Rejection invalid(String message) {
    return new Rejection(Kind.INVALID, message);
  }

  /** The person may not do this: 403. */
  public static Rejection forbidden(String message) {
    return new Rejection(Kind.FORBIDDEN, message);
  }

  /** There is no such thing, or not for this person; from outside the two look the same: 404. */
  public static Rejection unknown(String message) {
    return new Rejection(Kind.UNKNOWN, message);
  }

  /** It was right once, but the facts have changed meanwhile: 409. */
  public static Rejection conflict(String message) {
    return new Rejection(Kind.CONFLICT, message);
  }

  public Kind kind() {
    return kind;
  }

  public int status() {
    return kind.status();
  }
}
