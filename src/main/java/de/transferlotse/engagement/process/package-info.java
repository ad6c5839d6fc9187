/** What the processes ask of an engagement: who works on what until when; and what they do with it. */
@NamedInterface("process")
package de.transferlotse.engagement.process;

import org.springframework.modulith.NamedInterface;
