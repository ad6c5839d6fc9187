/** Mails to municipalities: written as rows in the step's own transaction, delivered once, each provable. */
@ApplicationModule(displayName = "Schriftverkehr")
package de.transferlotse.correspondence;

import org.springframework.modulith.ApplicationModule;
