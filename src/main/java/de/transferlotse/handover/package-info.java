/** Handing engagements over to another consultant or office, and arranging deputies. */
package de.transferlotse.handover;
