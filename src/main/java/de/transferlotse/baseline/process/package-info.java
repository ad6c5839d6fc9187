/** The tasks and steps of the process analyse-baseline. */
package de.transferlotse.baseline.process;
