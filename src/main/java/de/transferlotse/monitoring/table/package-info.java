/** Official tables: reads the layouts in which the statistical offices deliver, and says of each cell what it means. */
package de.transferlotse.monitoring.table;
