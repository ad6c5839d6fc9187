/** Files of an engagement: stored with kind, version and hash, checked at upload, rendered as PDF or Word. */
package de.transferlotse.document;
