/** The tasks and steps of migrate-engagements, and how it moves process instances. */
package de.transferlotse.migration.process;
