package de.transferlotse.engine.form;

/**
 * The task that a person has before them.
 *
 * @param number of the engagement, {@code null} until the Kommune is chosen
 * @param processId id of the process definition, such as {@code analyse-baseline}
 * @param user id of the person who looks at the task or completes it
 */
public record TaskAtHand(String number, String taskId, String processId, String processInstanceId, String user) {}
