/** The tasks and steps of conclude-agreement. */
package de.transferlotse.agreement.process;
