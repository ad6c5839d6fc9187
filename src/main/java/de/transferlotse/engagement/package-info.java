/** The record of a Begleitung: number, phase, office, consultant, and how it began and ended. */
package de.transferlotse.engagement;
