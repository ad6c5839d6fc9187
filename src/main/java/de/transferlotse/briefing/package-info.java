/** What those who work here are told of their work by mail: new tasks soon, and each week what is due and how it stands. */
package de.transferlotse.briefing;
