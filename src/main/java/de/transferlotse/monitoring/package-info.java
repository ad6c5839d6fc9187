/** Monitoring-Aufbau: what a Kommune wants to know, where its data come from, and its first Kommunenprofil. */
package de.transferlotse.monitoring;
