package de.transferlotse.baseline;

import de.transferlotse.calendar.GermanDates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the interviews brought, by function: who said what in an Amt is nobody's business. */
final class InterviewSummary {

  private final List<Interview> held;
  private final List<Interview> cancelled;

  InterviewSummary(List<Interview> interviews) {
    held = interviews.stream().filter(Interview::wasHeld).toList();
    cancelled = interviews.stream().filter(interview -> !interview.wasHeld()).toList();
  }

  public int count() {
    return held.size();
  }

  /** For instance „Vom 9. März 2026 bis zum 3. April 2026“. */
  public String period() {
    LocalDate first = held.stream().map(Interview::heldOn).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = held.stream().map(Interview::heldOn).max(LocalDate::compareTo).orElseThrow();
    return first.equals(last) ? "Am " + GermanDates.inWords(first)
        : "Vom " + GermanDates.inWords(first) + " bis zum " + GermanDates.inWords(last);
  }

  /** All departments and organisations, each once. */
  public List<String> departments() {
    return held.stream().map(Interview::department).distinct().toList();
  }

  /** The findings by function, in the order of an organisation chart. */
  public Map<InterviewFunction, List<String>> byFunction() {
    var findings = new EnumMap<InterviewFunction, List<String>>(InterviewFunction.class);
    for (InterviewFunction function : InterviewFunction.values()) {
      List<String> said = held.stream().filter(interview -> interview.function() == function)
          .map(Interview::findings).toList();
      if (!said.isEmpty()) {
        findings.put(function, said);
      }
    }
    return findings;
  }

  public List<Interview> cancelled() {
    return cancelled;
  }
}
