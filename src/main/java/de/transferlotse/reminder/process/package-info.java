/** The morning's remind-municipalities, what it calls for each Kommune, and the table of reminders. */
package de.transferlotse.reminder.process;
