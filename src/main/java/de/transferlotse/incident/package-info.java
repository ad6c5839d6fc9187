/** Steps that stand still and mails that did not arrive: those responsible are told once per cause, and can repair it. */
package de.transferlotse.incident;
