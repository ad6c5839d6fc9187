/** The tasks and steps of plan-pause and pause-engagement. */
package de.transferlotse.pause.process;
