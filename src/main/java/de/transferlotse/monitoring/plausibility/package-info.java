/** What is odd in stored values and in what is worked out of them: worth a look, never a reason to refuse. */
package de.transferlotse.monitoring.plausibility;
