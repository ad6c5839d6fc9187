/** What a Kommune answers about the Ausgangslagenanalyse without an account. */
package de.transferlotse.baseline.answer;
