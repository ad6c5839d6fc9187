/** What every capability needs to refuse bad input in the same way. */
package de.transferlotse.input;
