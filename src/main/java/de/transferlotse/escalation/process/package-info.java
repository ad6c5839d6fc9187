/** The nightly escalate-overdue-tasks, its table of stages, and the mark on tasks that the managers look at. */
package de.transferlotse.escalation.process;
