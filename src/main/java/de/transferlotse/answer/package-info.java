/** Answers of a Kommune or a council that come at any time: kept until the task that waits for them can take them. */
package de.transferlotse.answer;
