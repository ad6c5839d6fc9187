/** The forms and delegates of the Monitoring-Aufbau. */
package de.transferlotse.monitoring.process;
