/** The mail that tells a Kommune of its new consultant. */
package de.transferlotse.handover.mail;
