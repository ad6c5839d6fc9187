/** The figures that were taken in, each with file, line and retrieval, and what it replaced. */
package de.transferlotse.monitoring.store;
