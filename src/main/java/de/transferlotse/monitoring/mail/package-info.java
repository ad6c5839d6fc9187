/** The mails of the Monitoring-Aufbau. */
package de.transferlotse.monitoring.mail;
