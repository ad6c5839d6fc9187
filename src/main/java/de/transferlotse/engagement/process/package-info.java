/** The tasks of clarify-request, and what the processes of all phases share: people, deadlines, rights, the tree. */
@NamedInterface("process")
package de.transferlotse.engagement.process;

import org.springframework.modulith.NamedInterface;
