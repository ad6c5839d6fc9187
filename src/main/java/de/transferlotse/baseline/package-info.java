/** Ausgangslagenanalyse: where a Kommune stands, from its figures, interviews, departments and ratings, told in a report. */
package de.transferlotse.baseline;
