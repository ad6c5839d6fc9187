/** Small charts as accessible SVG for PDFs and pages: title, description, and readable without colours. */
@NamedInterface("chart")
package de.transferlotse.document.chart;

import org.springframework.modulith.NamedInterface;
