/** The mails of the Modellauswahl. */
package de.transferlotse.guidance.mail;
