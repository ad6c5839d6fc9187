/** The mails of the Begleitung. */
package de.transferlotse.support.mail;
