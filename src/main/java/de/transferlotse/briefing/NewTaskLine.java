package de.transferlotse.briefing;

import java.time.LocalDate;

/**
 * A new task as its row names it.
 *
 * @param place Kommune and number, or the process if the task belongs to none
 * @param due {@code null} if it has no day
 * @param principal user id of whom it is for, {@code null} unless somebody stands in for them
 */
record NewTaskLine(String taskId, String name, String place, LocalDate due, String principal) {}
