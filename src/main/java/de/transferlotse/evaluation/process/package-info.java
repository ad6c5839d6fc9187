/** The tasks and steps of evaluate-engagement. */
package de.transferlotse.evaluation.process;
