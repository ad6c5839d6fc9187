/** The forms of the grid, to be bound to a round and to a form file by the process that uses them. */
@NamedInterface("form")
package de.transferlotse.rating.form;

import org.springframework.modulith.NamedInterface;
