/** Standing by a Kommune while it carries out its plan: measures, the yearly Reflexionsgespräch, and the end of it. */
package de.transferlotse.support;
