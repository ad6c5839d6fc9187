/** The forms and steps of hand-over-engagement and arrange-deputy. */
package de.transferlotse.handover.process;
