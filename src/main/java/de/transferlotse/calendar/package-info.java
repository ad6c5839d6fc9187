/** Working days and public holidays of the Länder in which the agency works. */
package de.transferlotse.calendar;
