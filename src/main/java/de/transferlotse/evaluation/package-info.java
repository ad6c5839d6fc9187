/** What a Begleitung changed: the second rating beside the first, the Kommune's feedback, goals against results. */
package de.transferlotse.evaluation;
