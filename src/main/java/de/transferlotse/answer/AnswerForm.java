package de.transferlotse.answer;

import de.transferlotse.municipality.Contact;
import java.util.List;
import java.util.Map;

/**
 * What a Kommune is asked and answers on a page without an account; the capability that asks provides it as a bean. Its
 * fields are a file below {@code templates/answer/fields}.
 */
public interface AnswerForm {

  /** The template of the mail that asks, or the name of what every mail offers. */
  String purpose();

  /** Id of the user task that is about it. */
  String taskKey();

  /** The heading of the page. */
  String title();

  /** What the button of the mail says, if a mail asks for it. */
  default String button() {
    return title();
  }

  Effect effect();

  /** What the fields need to be shown. */
  default Map<String, Object> show(String number) {
    return Map.of();
  }

  /** The same, where the page depends on who reads it. */
  default Map<String, Object> show(String number, Contact reader) {
    return show(number);
  }

  /**
   * Reads what was typed.
   *
   * @throws InvalidAnswer naming each field that is wrong
   */
  AnswerContent read(String number, AnswerInput typed);

  /** The same, where the answer says something about who reads the page. */
  default AnswerContent read(String number, Contact reader, AnswerInput typed) {
    return read(number, typed);
  }

  /** Name of the file with its fields. */
  default String fields() {
    return purpose();
  }

  /**
   * Key of the task's form in which an answer waits until a person has looked at it: one that
   * {@link Effect#NEEDS_CONFIRMATION needs confirmation}, or what may be said at any time and leads to a task.
   */
  default String taskForm() {
    return "";
  }

  /** Whether the answer still makes a difference, where no task tells it. */
  default boolean isOpen(String number) {
    return true;
  }

  /** Whether a file belongs to it. */
  default boolean takesFile() {
    return false;
  }

  /** Does what the answer is for beyond being kept, in the same transaction. */
  default void accepted(String number, Contact reader, AnswerContent content) {}

  /** The parts that people fill in one by one and over several visits; none if all fits on one page. */
  default List<Step> steps() {
    return List.of();
  }

  /** Checks one part before it is kept, as {@link #read} does with all of them. */
  default void check(Step step, AnswerInput typed) {
    throw new UnsupportedOperationException(purpose() + " has no parts");
  }

  /** One part; its fields are named {@code <id>.<field>}. */
  record Step(String id, String title) {}

  /** What an answer does. */
  enum Effect {
    /** It completes the task at once. */
    COMPLETES,
    /** It waits in the task's form until a person of the agency has looked at it. */
    NEEDS_CONFIRMATION,
    /** A person of the agency reads it and acts. */
    NOTED,
    /** As before, but everybody may say so at any time, and again. */
    STANDING
  }
}
