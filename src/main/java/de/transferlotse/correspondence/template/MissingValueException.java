package de.transferlotse.correspondence.template;

/** A mail template uses a name or an expression without a value, so the mail must not be written. */
public final class MissingValueException extends RuntimeException {

  MissingValueException(String expression) {
    super("The mail template has no value for " + expression);
  }
}
