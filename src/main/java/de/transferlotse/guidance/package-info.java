/** Which model suits a Kommune and why, what it chose, and the plan by which it gets there. */
package de.transferlotse.guidance;
