/** Everything that configures the process engine, and nothing else: no capability is known here. */
package de.transferlotse.engine;
