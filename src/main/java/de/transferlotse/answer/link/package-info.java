/** Links in mails: what they ask, who may use them and until when, and what becomes of what is sent by them. */
package de.transferlotse.answer.link;
