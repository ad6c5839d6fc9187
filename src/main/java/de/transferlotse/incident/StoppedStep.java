package de.transferlotse.incident;

/**
 * A step that the engine gave up.
 *
 * @param type of the engine's incident, such as {@code failedJob}
 * @param configuration what stands still: for a failed job its id
 * @param error class of the error, without its package
 * @param sentence what a rule of ours said in German, {@code null} for any other error
 * @param number of the engagement, {@code null} if it belongs to none
 */
public record StoppedStep(String type, String configuration, String processKey, String processName, String activityId,
    String activityName, String error, String sentence, String number) {

  /** Whether a person can let it run again. */
  boolean repeatable() {
    return type.equals("failedJob");
  }
}
