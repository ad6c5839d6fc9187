/** Stored figures for other programs, and what the catalogue says of them. */
package de.transferlotse.monitoring.rest;
