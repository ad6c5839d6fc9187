package de.transferlotse.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * What a Kommune wants to know, and for whom.
 *
 * @param audience whom the reporting is for
 * @param body the Gremium in which it is to be treated
 * @param questions one to eight, by position
 */
public record DataConcept(String number, String audience, String body, ReportingRhythm rhythm, String privacyNote,
    LocalDate draftedOn, List<Question> questions) {

  /** The theme areas of the questions, each once, in their order. */
  public List<Theme> themes() {
    return questions.stream().map(Question::theme).distinct().sorted().toList();
  }
}
