/** The handlers of the engine's incidents, and the tasks and steps of repair-step, repair-mail and repair-mail-server. */
package de.transferlotse.incident.process;
