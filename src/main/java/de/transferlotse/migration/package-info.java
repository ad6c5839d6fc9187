/** Running engagements go on after the models of a new release: what moves, what stays, and the way back. */
package de.transferlotse.migration;
