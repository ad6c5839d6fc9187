/** How the engine tells of new tasks, and the steps of announce-new-tasks and send-weekly-digest. */
package de.transferlotse.briefing.process;
