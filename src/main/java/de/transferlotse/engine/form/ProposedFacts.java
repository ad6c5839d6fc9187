package de.transferlotse.engine.form;

import java.util.Map;
import java.util.Optional;

/** What somebody outside sent for a form, so that the person who completes the task need only look at it. */
public interface ProposedFacts {

  /** The latest for this form of the engagement. */
  Optional<Proposal> of(String number, String formKey);

  /**
   * What was sent.
   *
   * @param facts inputs of the form by their names
   * @param from when and by whom, as the form says it
   * @param words all that was sent, as people read it
   */
  record Proposal(Map<String, ?> facts, String from, String words) {}
}
