/** The orderly end of an engagement: closing talk, the whole way on paper, what comes after, note signed off by the Leitung. */
package de.transferlotse.closing;
