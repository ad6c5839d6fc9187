/** The people who work here: groups, first users, rights, ready-made Tasklist filters, and who belongs to which office. */
package de.transferlotse.workforce;
