/** Pages about figures: official tables and own data of a Kommune taken in, and what became of them. */
package de.transferlotse.monitoring.web;
