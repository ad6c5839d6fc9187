/** Small charts as accessible SVG for PDFs and pages: with a text alternative, and readable without colours. */
@NamedInterface("chart")
package de.transferlotse.document.chart;

import org.springframework.modulith.NamedInterface;
