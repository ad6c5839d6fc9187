/** The catalogue of indicators: what each one means and from which column of which table it comes. */
@NamedInterface("catalogue")
package de.transferlotse.monitoring.catalogue;

import org.springframework.modulith.NamedInterface;
