/** The mail that welcomes a new contact. */
package de.transferlotse.contactchange.mail;
