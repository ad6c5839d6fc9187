/** What the application stands on: its database, its settings, its clock, and the sentences said when a start fails. */
package de.transferlotse.platform;
