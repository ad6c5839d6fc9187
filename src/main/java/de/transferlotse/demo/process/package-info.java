/** What the stories need from the engine. */
package de.transferlotse.demo.process;
