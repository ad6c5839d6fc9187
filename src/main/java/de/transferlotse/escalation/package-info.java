/** Overdue tasks: who is told how late, each stage once per task, by the table of stages that people can change. */
package de.transferlotse.escalation;
