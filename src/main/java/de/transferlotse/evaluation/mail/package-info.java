/** The mails of the Evaluation. */
package de.transferlotse.evaluation.mail;
