/** The tasks and steps of choose-model, and the table of rules behind the proposal. */
package de.transferlotse.guidance.process;
