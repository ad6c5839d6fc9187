/** The orderly end of an engagement: closing talk, the whole way on paper, the note that the Leitung signs off. */
package de.transferlotse.closing;
