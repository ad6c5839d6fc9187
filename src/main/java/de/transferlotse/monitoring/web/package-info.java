/** Pages about figures: taking official tables in, and what became of it. */
package de.transferlotse.monitoring.web;
