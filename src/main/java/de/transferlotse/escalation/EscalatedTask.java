package de.transferlotse.escalation;

import java.time.LocalDate;

/**
 * A task that has just reached a stage.
 *
 * @param taskKey id in the model, such as {@code userTask_recordCouncilDecision}
 * @param processName what people call the process
 * @param assignee user id, {@code null} if nobody has it
 * @param number of the engagement, with Kommune, office and consultant; all {@code null} if the task belongs to none
 */
record EscalatedTask(String taskId, EscalationStage stage, int daysLate, LocalDate dueOn, String name, String taskKey,
    String processDefinitionId, String processName, String assignee, String number, String municipality, String office,
    String consultant) {}
