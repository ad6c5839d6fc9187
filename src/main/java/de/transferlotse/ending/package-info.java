/** Ending an engagement before its way is done: who proposed it and why, what was decided, what the Kommune is told. */
package de.transferlotse.ending;
