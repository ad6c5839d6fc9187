/** The mails about the Zielvereinbarung. */
package de.transferlotse.agreement.mail;
