/** Forms that belong to the correspondence itself: the first appointment, a new contact, an end of information mails. */
package de.transferlotse.answer.standing;
