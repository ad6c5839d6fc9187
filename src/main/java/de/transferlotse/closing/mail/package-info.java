/** The letter at the end of an engagement. */
package de.transferlotse.closing.mail;
