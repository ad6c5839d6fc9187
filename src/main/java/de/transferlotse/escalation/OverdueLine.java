package de.transferlotse.escalation;

import java.time.LocalDate;

/**
 * One task as a mail tells of it.
 *
 * @param place Kommune and number, or the process if the task belongs to no engagement
 * @param who has it, empty if nobody
 * @param waitsFor whom it waits for, as a sentence ends, empty if for nobody outside the house
 */
record OverdueLine(String name, String place, String link, int daysLate, LocalDate dueOn, String who, String waitsFor) {}
