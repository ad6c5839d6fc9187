package de.transferlotse.answer;

/** What the processes say about the tasks that wait for an answer. */
public interface Waits {

  /** How a wait stands in an engagement; it is {@code DONE} if it was completed and is not open again. */
  enum Stand { AHEAD, OPEN, DONE }

  /** Whether the models know a task of this id that waits for a Kommune or a council. */
  boolean exists(String taskKey);

  Stand of(String number, String taskKey);

  /** Soon after this transaction, hands kept answers of the engagement to those of its waits that are open. */
  void deliver(String number);
}
