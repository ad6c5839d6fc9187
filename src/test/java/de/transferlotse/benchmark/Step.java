package de.transferlotse.benchmark;

import java.time.Instant;
import java.util.Map;

/**
 * One step of an engagement as it can be done again on another engine.
 *
 * @param activity id of the user task, or {@code timer}
 * @param looks how often the person opened the form before submitting it
 * @param facts what the person typed, as JSON; {@code null} for a timer
 * @param variables the flow variables that the step changed
 */
record Step(Instant at, String process, String activity, int looks, String facts,
    Map<String, Object> variables) {

  boolean isTimer() {
    return facts == null;
  }
}
