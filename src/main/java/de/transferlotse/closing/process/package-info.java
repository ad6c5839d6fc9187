/** The tasks and steps of close-engagement. */
package de.transferlotse.closing.process;
