/** The tasks and steps of end-engagement-early. */
package de.transferlotse.ending.process;
