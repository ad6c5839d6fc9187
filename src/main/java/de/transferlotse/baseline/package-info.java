/** Ausgangslagenanalyse: where a Kommune stands, from its figures, interviews, departments and ratings. */
package de.transferlotse.baseline;
