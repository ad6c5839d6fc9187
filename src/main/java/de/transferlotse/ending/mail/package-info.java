/** The mail with which an engagement ends early. */
package de.transferlotse.ending.mail;
