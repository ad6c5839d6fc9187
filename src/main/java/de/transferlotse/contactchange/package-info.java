/** When a contact of a Kommune leaves: who follows, and what becomes of what was open with them. */
package de.transferlotse.contactchange;
