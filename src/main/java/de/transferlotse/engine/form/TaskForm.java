package de.transferlotse.engine.form;

/**
 * One user task's form: what it shows from the tables, and what it stores when the task is completed.
 *
 * @param <F> the inputs of the form; its components carry the validation rules
 */
public interface TaskForm<F extends Record> {

  /** The id of the {@code .form} file, as the user task refers to it. */
  String key();

  Class<F> facts();

  FormView<F> show(TaskAtHand task);

  /**
   * Stores the facts in the transaction that completes the task.
   *
   * @throws de.transferlotse.input.Rejection if the tables forbid it; then the task stays open and nothing is stored
   */
  Outcome complete(TaskAtHand task, F facts);

  /** Whether a half-filled form can be saved and continued on another computer. */
  default boolean keepsDrafts() {
    return false;
  }
}
