/** How mails are worded, and which kinds of them there are. */
@NamedInterface("template")
package de.transferlotse.correspondence.template;

import org.springframework.modulith.NamedInterface;
