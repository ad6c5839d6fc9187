/** The tasks of record-contact-change. */
package de.transferlotse.contactchange.process;
