/** What the record asks of the engine: open tasks, and starting the processes that interrupt or end an engagement. */
package de.transferlotse.record.process;
