package de.transferlotse.closing;

import java.time.LocalDate;
import java.util.List;

/**
 * The Abschlussgespräch with a Kommune.
 *
 * @param participants functions and departments, never names
 * @param positioning where both see the Kommune now
 * @param nextSteps one per line
 */
public record ClosingTalk(LocalDate heldOn, String participants, String review, String positioning, String nextSteps) {

  public List<String> nextStepLines() {
    return nextSteps.lines().map(line -> line.strip().replaceFirst("^[-–•*]\\s+", "")).filter(line -> !line.isEmpty())
        .toList();
  }
}
