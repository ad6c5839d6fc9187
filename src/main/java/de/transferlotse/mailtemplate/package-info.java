/** „Vorlagen“: which mails there are, and how each reads with an example or with the data of an engagement. */
@ApplicationModule(displayName = "Vorlagen")
package de.transferlotse.mailtemplate;

import org.springframework.modulith.ApplicationModule;
