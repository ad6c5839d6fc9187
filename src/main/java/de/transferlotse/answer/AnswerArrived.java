package de.transferlotse.answer;

/**
 * The Kommune has answered, in whatever form; published in the transaction that keeps the answer.
 *
 * @param taskKey id of the user task that waits for it
 */
public record AnswerArrived(String number, String taskKey) {}
