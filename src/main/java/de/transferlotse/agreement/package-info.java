/** The Zielvereinbarung: goals and services of both sides, the way through the bodies, signatures, term. */
package de.transferlotse.agreement;
