/** The handlers of the engine's incidents, and the tasks and steps of repair-step and repair-mail. */
package de.transferlotse.incident.process;
