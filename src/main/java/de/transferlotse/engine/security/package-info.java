/** Who gets in at which address, how passwords are kept, and what no person may ask of the engine. */
package de.transferlotse.engine.security;
