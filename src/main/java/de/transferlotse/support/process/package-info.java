/** The tasks, deadlines and the yearly timer of support-municipality. */
package de.transferlotse.support.process;
