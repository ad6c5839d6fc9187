/** The mails of the Ausgangslagenanalyse. */
package de.transferlotse.baseline.mail;
