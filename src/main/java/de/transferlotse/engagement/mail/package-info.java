/** The mails of the Erstkontakt. */
package de.transferlotse.engagement.mail;
