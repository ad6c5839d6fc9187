package de.transferlotse.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One engagement from its first request on, step by step.
 *
 * @param municipality official key of the Kommune
 */
record Story(String municipality, String title, List<Step> steps) {

  /**
   * What one person does in one task.
   *
   * @param at in Berlin
   * @param start the process that the person starts for it, such as {@code plan-pause}; {@code null} if the task is there
   * @param task id of the user task without its prefix, such as {@code recordRequest}
   * @param station the name under which the state right before this step can be looked at; mostly {@code null}
   * @param fill whether lists and groups are laid over those that the form shows, instead of replacing them
   * @param facts what the person types; „@upload“ is the uploaded file, „@number“ the engagement
   * @param upload the file that is uploaded before, {@code null} if none
   */
  record Step(LocalDateTime at, String by, String start, @JsonProperty("do") String task, String station, boolean fill,
      Upload upload, Map<String, Object> facts) {

    Step {
      facts = facts == null ? Map.of() : facts;
    }
  }

  /** A scanned sheet of paper, line by line. */
  record Upload(String kind, String title, List<String> lines) {}
}
