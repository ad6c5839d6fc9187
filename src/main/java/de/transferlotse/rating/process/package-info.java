/** The step of the processes that both rounds share. */
package de.transferlotse.rating.process;
