/** The catalogue of indicators: what each one means and from which column of which table it comes. */
package de.transferlotse.monitoring.catalogue;
