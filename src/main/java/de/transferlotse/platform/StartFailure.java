package de.transferlotse.platform;

/** Why the application does not start, as one German sentence for whoever started it. */
public class StartFailure extends RuntimeException {

  public StartFailure(String sentence) {
    super(sentence);
  }

  public StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
