/** The Kommunen, the agency's offices that look after them, whom to write to there, and their official figures. */
package de.transferlotse.municipality;
