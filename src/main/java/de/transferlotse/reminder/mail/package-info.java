/** The mail that reminds a Kommune. */
package de.transferlotse.reminder.mail;
